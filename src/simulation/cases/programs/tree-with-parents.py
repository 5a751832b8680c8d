import gc
import weakref

class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = parent
        self.children = []
        if parent is not None:
            parent.children.append(self)
    def __del__(self):
        print('del', self.name)

gc.disable()
root = Tree('root')
Tree('left', root)
Tree('right', root)
watch = weakref.ref(root.children[0], lambda ref: print('left is gone'))
del root
print(watch() is None)
print(gc.collect() > 0)
print(watch() is None)
