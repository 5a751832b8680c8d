import weakref
import sys

class Node:
    pass

data = []
node = Node()
ref = weakref.ref(node, lambda r, data=data: data.append(1))
print(sys.getrefcount(data))
del node
print(sys.getrefcount(data), data)
