# Rings through functools.partial and a cache.
import gc
from functools import lru_cache, partial

gc.collect()
gc.disable()
box = []
call = partial(len, box)
box.append(call)
del box, call
print(gc.collect())


def make():
    @lru_cache
    def remember(key):
        return [key, remember]
    remember(1)
    remember(2)


make()
print(gc.collect())
