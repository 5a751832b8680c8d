import weakref
import gc

class Node:
    pass

gc.disable()
a, b = Node(), Node()
a.other, b.other = b, a
outside = weakref.ref(a, lambda ref: print('a is gone'))
b.inside = weakref.ref(a, lambda ref: print('not called'))
del a, b
print(outside() is None)
print(gc.collect() > 0)
print(outside())
