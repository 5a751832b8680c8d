# What a callback of gc raises is only reported; nothing is ever uncollectable.
import gc


def complain(phase, info):
    raise ValueError(phase)


calls = []
gc.collect()
gc.callbacks.append(complain)
gc.callbacks.append(lambda phase, info: calls.append((phase, info['collected'])))
loop = []
loop.append(loop)
del loop
print(gc.collect(), calls)
gc.callbacks.clear()
print([stats['uncollectable'] for stats in gc.get_stats()])
