# gc.callbacks: the phases, the generation asked for and what was found.
import gc

seen = []


def note(phase, info):
    seen.append((phase, sorted(info), info['generation'], info['collected'], info['uncollectable']))


gc.collect()
gc.disable()
gc.callbacks.append(note)
ring = []
ring.append(ring)
del ring
gc.collect()
gc.callbacks.remove(note)
gc.collect()
for line in seen:
    print(*line)
