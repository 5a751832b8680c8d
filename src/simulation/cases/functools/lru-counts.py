import functools
import sys

@functools.lru_cache(maxsize=8)
def inside(thing):
    return sys.getrefcount(thing)

class Key:
    pass

key = Key()
print(inside(key), inside(key), sys.getrefcount(key))
other = Key()
print(inside(other), inside.cache_info().hits)
inside.cache_clear()
print(sys.getrefcount(key), sys.getrefcount(other))
