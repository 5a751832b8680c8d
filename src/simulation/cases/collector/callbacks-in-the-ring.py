import gc
import weakref


class Node:
    pass


def outside(reference):
    print('outside', reference() is None)


node = Node()
node.me = node
node.inner = weakref.ref(node, lambda reference: print('never'))
watch = weakref.ref(node, outside)
del node
gc.collect()
print(watch() is None)
