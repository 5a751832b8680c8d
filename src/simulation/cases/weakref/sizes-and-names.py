import weakref
import sys

class Node:
    pass

node = Node()
ref = weakref.ref(node)
proxy = weakref.proxy(node)
print(sys.getsizeof(ref) == sys.getsizeof(weakref.ref(Node)))
print(type(ref), type(proxy), weakref.ref is weakref.ReferenceType)
print(type(ref).__name__, weakref.CallableProxyType.__name__)
print(isinstance(ref, weakref.ref), isinstance(proxy, weakref.ProxyTypes))
print(sys.getsizeof(node) > 0, weakref.getweakrefcount(1), weakref.getweakrefs(1))
