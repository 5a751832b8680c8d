import gc

class Node:
    pass

a = Node()
b = Node()
a.friend = b
b.friend = a
kept = [Node()]
del a, b
print(gc.collect())  # expect: 2
