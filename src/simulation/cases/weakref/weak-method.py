import weakref
import sys

class Node:
    def act(self):
        return 'acted'

node = Node()
ref = weakref.WeakMethod(node.act)
print(ref()())
print(ref() == node.act, ref() is ref())
print(sys.getrefcount(node))
print(ref == weakref.WeakMethod(node.act))
del node
print(ref())
