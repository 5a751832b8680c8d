import gc
import weakref

class Node:
    pass

a = Node()
b = Node()
a.friend = b
b.friend = a
watch = weakref.ref(b)
del b
gc.collect()
print(watch() is None)  # expect: False
