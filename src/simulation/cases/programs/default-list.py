import sys

def add(item, items=[]):
    items.append(item)
    return items

first = add(1)
second = add(2)
print(first is second, first, sys.getrefcount(first))
print(add.__defaults__[0] is first)
del second
print(sys.getrefcount(first), add(3, []), add(4))

def fresh(item, items=None):
    if items is None:
        items = []
    items.append(item)
    return items

print(fresh(1) is fresh(2), fresh(3))
