# With a small threshold collections start while containers are made.
import gc

gc.collect()
gc.disable()
seen = []


def note(phase, info):
    if phase == 'start':
        seen.append(info['generation'])


gc.callbacks.append(note)
gc.set_threshold(50)
gc.enable()
kept = [[] for _ in range(120)]
gc.disable()
gc.callbacks.clear()
print(len(seen) > 0, len(kept))
