import gc

class Node:
    pass

gc.collect()
a = Node()
b = Node()
a.friend = b
b.friend = a
del a, b
print(gc.collect())  # expect: 2
print(gc.collect())  # expect: 0
