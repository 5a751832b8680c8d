import weakref
import sys

class Node:
    pass

a, b = Node(), Node()
group = weakref.WeakSet([a, b])
print(len(group), a in group, 1 in group)
group.add(a)
print(len(group), sys.getrefcount(a))
del b
print(len(group), [item is a for item in group])
group.discard(a)
group.discard(a)
print(len(group))
try:
    group.remove(a)
except KeyError:
    print('KeyError')
try:
    group.add(1)
except TypeError as error:
    print(error)
