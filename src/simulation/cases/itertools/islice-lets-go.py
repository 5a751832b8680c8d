import itertools
import sys

items = [[], [], []]
part = itertools.islice(items, 2)
print(sys.getrefcount(items))
print(len(list(part)), sys.getrefcount(items))
print(next(part, 'nothing'), sys.getrefcount(items))
