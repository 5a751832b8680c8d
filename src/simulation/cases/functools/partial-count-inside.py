import functools
import sys

def look(a, k=None):
    return sys.getrefcount(a)

item = []
print(look(item), functools.partial(look, item)())
print(functools.partial(look)(item))
bound = functools.partial(look, k=1)
print(bound(item))
print(sys.getrefcount(item))
