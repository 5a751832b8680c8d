import weakref

class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = None if parent is None else weakref.ref(parent)
        self.children = []
        if parent is not None:
            parent.children.append(self)
    def path(self):
        above = self.parent and self.parent()
        return (above.path() + '/' if above else '') + self.name
    def __del__(self):
        print('del', self.name)

root = Tree('root')
left = Tree('left', root)
leaf = Tree('leaf', left)
print(leaf.path())
del root
print(leaf.path(), leaf.parent() is left)
del left
print(leaf.path(), leaf.parent() is None)
