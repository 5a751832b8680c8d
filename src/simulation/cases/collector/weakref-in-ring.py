import gc, weakref
gc.collect()
class Node:
    pass
n = Node()
n.me = n
r = weakref.ref(n)
del n
print(r() is None)  # expect: False
gc.collect()
print(r() is None)  # expect: True
