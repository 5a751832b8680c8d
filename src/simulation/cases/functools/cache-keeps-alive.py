import functools
import sys

class Item:
    def __del__(self):
        print('dropped')

@functools.lru_cache(maxsize=None)
def wrap(item):
    return [item]

item = Item()
print(sys.getrefcount(item))
result = wrap(item)
print(sys.getrefcount(item), sys.getrefcount(result))
del item, result
print('kept')
wrap.cache_clear()
print('cleared')
