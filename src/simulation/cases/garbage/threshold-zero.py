# A threshold of 0 switches automatic collections off; gc.isenabled does not tell.
import gc

gc.collect()
saved = gc.get_threshold()
gc.set_threshold(0)
seen = []
gc.callbacks.append(lambda phase, info: seen.append(phase))
kept = [[] for _ in range(5000)]
print(len(seen), gc.isenabled(), gc.get_threshold()[0])
gc.set_threshold(*saved)
gc.callbacks.clear()
print(gc.get_threshold() == saved)
