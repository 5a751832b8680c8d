# What the collector untracks is told by the type, not by its name.
import gc


class Pair(tuple):
    pass


Pair.__name__ = 'tuple'
pair = Pair((1, 2))
outer = (pair,)
gc.collect()
print(type(pair), gc.is_tracked(pair), gc.is_tracked(outer))
