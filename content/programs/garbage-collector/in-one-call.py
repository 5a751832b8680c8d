import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

gc.collect()
gc.callbacks.append(tell)
one_call = list(map(list, [()] * 10000))
print(len(starts))  # expect: 1
starts.clear()
many_steps = [list(()) for hour in range(10000)]
print(len(starts))  # expect: 4
gc.callbacks.remove(tell)
