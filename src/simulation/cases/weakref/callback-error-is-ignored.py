import weakref

class Node:
    pass

def broken(ref):
    print('called')
    raise ValueError('lost')

node = Node()
first = weakref.ref(node, broken)
second = weakref.ref(node, broken)
del node
print('still here')
