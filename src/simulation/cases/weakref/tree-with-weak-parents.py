import weakref

class Tree:
    def __init__(self, name, parent=None):
        self.name = name
        self.parent = weakref.ref(parent) if parent else None
        self.children = []
        if parent:
            parent.children.append(self)
    def __del__(self):
        print('drop', self.name)

root = Tree('root')
leaf = Tree('leaf', root)
twig = Tree('twig', root)
print(leaf.parent().name)
del root
print(leaf.parent())
del twig
print('end')
