import weakref

class Node:
    def act(self):
        return 'acted'

node = Node()
ref = weakref.ref(node.act)
print(ref())
method = node.act
ref = weakref.ref(method)
print(ref()())
del method
print(ref())
