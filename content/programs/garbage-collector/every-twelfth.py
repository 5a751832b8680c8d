import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(info['generation'])

gc.collect()
gc.callbacks.append(tell)
log = [[hour, 21] for hour in range(60000)]
gc.callbacks.remove(tell)
print([number for number, generation in enumerate(starts, 1) if generation == 1][:2])
# expect[32]: [1, 2]
# expect[64]: [12, 24]
