import functools

@functools.lru_cache
def size(items):
    return len(items)

try:
    size([1, 2])
except TypeError as error:
    print(error)
print(size((1, 2)), size.cache_info().misses)
try:
    functools.lru_cache('x')(size)
except TypeError as error:
    print(error)
