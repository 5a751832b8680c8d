import weakref

class Node:
    pass

node = Node()
weakref.ref(node, lambda ref: print('never'))
print(weakref.getweakrefcount(node))
del node
print('done')
