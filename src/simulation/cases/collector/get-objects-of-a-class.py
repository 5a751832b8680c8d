import gc
class Node:
    pass
nodes = [Node() for _ in range(5)]
print(sum(isinstance(o, Node) for o in gc.get_objects()))
print(len([o for o in gc.get_objects() if type(o) is Node]))
del nodes[2:]
print(sum(1 for o in gc.get_objects() if isinstance(o, Node)))
nodes = None
print([o for o in gc.get_objects() if isinstance(o, Node)])
