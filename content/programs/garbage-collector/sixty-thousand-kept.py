import gc

starts = [0, 0, 0]

def tell(phase, info):
    if phase == 'start':
        starts[info['generation']] += 1

gc.collect()
gc.callbacks.append(tell)
log = [[hour, 21] for hour in range(60000)]
gc.callbacks.remove(tell)
print(sum(starts))  # expect: 29
print(starts)  # expect[32]: [0, 29, 0] # expect[64]: [27, 2, 0]
