import weakref

class Node:
    pass

cache = weakref.WeakValueDictionary()
node = Node()
cache['key'] = node
other = Node()
cache['key'] = other
del node
print(len(cache), cache['key'] is other)
del other
print(len(cache))
