import weakref

class Node:
    pass

node = Node()
weakref.finalize(node, print, 'one')
weakref.finalize(node, print, 'two')
weakref.finalize(node, print, 'three')
print(weakref.getweakrefcount(node))
del node
