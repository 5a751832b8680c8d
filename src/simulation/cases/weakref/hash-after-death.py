import weakref

class Node:
    pass

node = Node()
hashed = weakref.ref(node)
late = weakref.ref(node, lambda ref: None)
hash(hashed)
del node
print(isinstance(hash(hashed), int))
try:
    hash(late)
except TypeError as error:
    print(error)
