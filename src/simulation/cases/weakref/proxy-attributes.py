import weakref
import sys

class Node:
    kind = 'node'
    def __init__(self):
        self.value = 1
    def double(self):
        return self.value * 2

node = Node()
proxy = weakref.proxy(node)
print(proxy.value, proxy.kind, proxy.double())
proxy.value = 5
print(node.value)
del proxy.value
print(hasattr(node, 'value'))
print(sys.getrefcount(node), proxy is weakref.proxy(node))
print(type(proxy).__name__, isinstance(proxy, Node))
try:
    proxy.missing
except AttributeError as error:
    print(error)
