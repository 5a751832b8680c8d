import weakref

class Node:
    pass

a = Node()
b = Node()
a.friend = b
b.friend = a
watch = weakref.ref(a)
del a, b
print(watch() is None)  # expect: False
