import itertools
import sys

class Item:
    def __init__(self, kind):
        self.kind = kind

a, b = Item('x'), Item('y')
groups = itertools.groupby([a, b], lambda item: item.kind)
key, group = next(groups)
print(key, sys.getrefcount(a), sys.getrefcount(group))
item = next(group)
print(item is a, sys.getrefcount(a))
print(next(group, None), sys.getrefcount(b))
