import weakref

class Node:
    def __del__(self):
        print('finalizer')

def gone(ref):
    print('callback', ref() is None, ref is kept)

node = Node()
kept = weakref.ref(node, gone)
print(kept.__callback__ is gone)
del node
print(kept.__callback__)
