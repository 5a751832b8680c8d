import weakref
import sys

class Node:
    pass

def look(ref):
    strong = ref()
    return sys.getrefcount(strong)

node = Node()
ref = weakref.ref(node)
print(look(ref), sys.getrefcount(ref()), sys.getrefcount(node))
