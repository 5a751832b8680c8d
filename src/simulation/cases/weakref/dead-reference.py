import weakref

class Node:
    pass

node = Node()
ref = weakref.ref(node)
print(ref() is node)
del node
print(ref())
print(ref() is None)
