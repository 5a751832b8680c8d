import sys
d = {'a': [1], 'b': [2]}
print(sys.getrefcount(d))
keys = d.keys()
items = d.items()
print(sys.getrefcount(d))
it = iter(items)
print(sys.getrefcount(d))
first = next(it)
print(first, sys.getrefcount(first[1]), sys.getrefcount(first))
second = next(it)
print(first is second, sys.getrefcount(d))
print(next(it, None), sys.getrefcount(d))
del keys, items, it
print(sys.getrefcount(d))
