# The same tree with weak parents goes at once.
import gc
import weakref


class Node:
    def __init__(self, parent=None):
        self.parent = parent and weakref.ref(parent)
        self.children = []

    def __del__(self):
        print('node with', len(self.children))


gc.collect()
gc.disable()
root = Node()
for _ in range(2):
    child = Node(root)
    root.children.append(child)
print(child.parent() is root)
del child
del root
print(gc.collect())
