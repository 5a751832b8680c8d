# The callback of a weak reference can be read only, and is gone once the referent is.
import weakref


class Node:
    pass


node = Node()
reference = weakref.ref(node, print)
print(reference.__callback__ is print, weakref.ref(node).__callback__)
try:
    reference.__callback__ = None
except AttributeError as error:
    print(error)
try:
    reference.other = 1
except AttributeError as error:
    print(error)
reference = weakref.ref(node, lambda dead: print('dead', dead.__callback__))
del node
print(reference.__callback__)
