import weakref
import sys

class Node:
    pass

node = Node()
first = weakref.ref(node)
second = weakref.ref(node)
print(first is second)
print(sys.getrefcount(first))
print(weakref.getweakrefcount(node))
other = weakref.ref(node, lambda ref: None)
print(other is first, weakref.getweakrefcount(node))
print(weakref.getweakrefs(node) == [first, other])
print(sys.getrefcount(node))
