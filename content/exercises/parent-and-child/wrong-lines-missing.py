class Parent:
    pass

class Child:
    def __init__(self, parent):
        self.parent = parent

p = Parent()
print(p is p)
del p
