import gc
gc.collect()
seen = []
def note(phase, info):
    seen.append((phase, info['generation'], info['collected'], info['uncollectable']))
gc.callbacks.append(note)
gc.collect()
gc.collect(0)
ring = []
ring.append(ring)
del ring
gc.collect(2)
gc.callbacks.remove(note)
gc.collect()
print(seen, gc.callbacks)
