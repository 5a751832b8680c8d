import gc

gc.freeze()
gc.collect()
gc.set_threshold(10, 2, 2)
full = []
kept = []

def tell(phase, info):
    if phase == 'start' and info['generation'] == 2:
        full.append(len(kept))

gc.callbacks.append(tell)
for _ in range(3000):
    kept.append([])
gc.callbacks.remove(tell)
gc.set_threshold(0)
print(full)
