class Parent:
    pass

class Child:
    def __init__(self, parent):
        self.parent = parent

p = Parent()
p.child = Child(p)
print(p.child.parent is p)
del p.child.parent.child.parent.child
p.child = Child(p)
del p
