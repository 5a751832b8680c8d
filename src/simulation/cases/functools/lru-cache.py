import functools

@functools.lru_cache(maxsize=2)
def square(n):
    print('compute', n)
    return n * n

print(square(3), square(3), square(4))
print(square.cache_info())
print(square(5), square(3))
print(square.cache_info())
square.cache_clear()
print(square.cache_info(), square(5))
print(square.__name__, square.__wrapped__(2))
