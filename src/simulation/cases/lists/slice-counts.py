import sys
thing = object()
items = [thing] * 4
print(sys.getrefcount(thing))
part = items[1:3]
print(sys.getrefcount(thing))
items[0:2] = [thing, thing, thing]
print(sys.getrefcount(thing))
del items[::2]
print(sys.getrefcount(thing), len(items))
del items[:], part
print(sys.getrefcount(thing))
