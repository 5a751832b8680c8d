import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

gc.callbacks.append(tell)
kept = list(map(list, [()] * 2500))
gc.callbacks.remove(tell)
print(len(starts), 'collections')  # expect: 1 collections
