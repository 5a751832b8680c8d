import gc

seen = []


def note(phase, info):
    seen.append((phase, info['collected'], info['uncollectable']))


gc.collect()
gc.callbacks.append(note)
ring = []
ring.append(ring)
del ring
gc.collect()
gc.callbacks.remove(note)
print(seen)
