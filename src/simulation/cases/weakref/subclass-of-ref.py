import weakref

class Named(weakref.ref):
    def __new__(cls, target, name, callback=None):
        self = super().__new__(cls, target, callback)
        self.name = name
        return self
    def __init__(self, target, name, callback=None):
        super().__init__(target, callback)
    def __call__(self):
        return super().__call__(), self.name

class Node:
    pass

node = Node()
named = Named(node, 'a')
again = Named(node, 'b')
print(named()[0] is node, named()[1], named is again)
print(weakref.getweakrefcount(node), named == again)
del node
print(named(), again())
