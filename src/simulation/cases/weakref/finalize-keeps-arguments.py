import weakref
import sys

class Node:
    pass

node = Node()
data = []
end = weakref.finalize(node, data.append, 1)
print(sys.getrefcount(data), sys.getrefcount(node))
del node
print(sys.getrefcount(data), data)
