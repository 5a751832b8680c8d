import weakref

class Node:
    pass

node = Node()
end = weakref.finalize(node, print, 'finalized')
print(end(), end.alive, end())
del node
print('nothing more')
