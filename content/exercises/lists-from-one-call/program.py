import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

gc.collect()
gc.callbacks.append(tell)
log = list(map(list, [()] * 10000))
print(len(starts))  # expect: 1
