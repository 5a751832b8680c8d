import weakref

class Node:
    pass

node = Node()
end = weakref.finalize(node, print, 'never', sep='-')
obj, func, args, kwargs = end.peek()
print(obj is node, func is print, args, kwargs)
del obj
parts = end.detach()
print(parts[0] is node, parts[2:], end.alive, end.peek(), end.detach())
del parts, node
print("done")
