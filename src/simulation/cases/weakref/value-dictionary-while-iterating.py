import weakref

class Node:
    pass

nodes = {name: Node() for name in 'abc'}
cache = weakref.WeakValueDictionary(nodes)
for name in cache:
    nodes.pop(name)
    print(name, len(cache))
print(len(cache), list(cache))
