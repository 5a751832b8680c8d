import sys
import weakref

class Node:
    pass

a = Node()
b = Node()
a.friend = b
b.friend = a
watch_a = weakref.ref(a)
watch_b = weakref.ref(b)
del a, b
print(watch_a() is None, watch_b() is None)  # expect: False False
argument = 1
print(sys.getrefcount(watch_a()) - argument)  # expect: 1
print(sys.getrefcount(watch_b()) - argument)  # expect: 1
