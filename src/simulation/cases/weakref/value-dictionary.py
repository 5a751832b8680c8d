import weakref
import sys

class Node:
    pass

cache = weakref.WeakValueDictionary()
a, b = Node(), Node()
cache['a'] = a
cache['b'] = b
print(len(cache), 'a' in cache, cache['a'] is a)
print(sys.getrefcount(a), weakref.getweakrefcount(a))
print(sorted(cache), sorted(cache.keys()))
del a
print(len(cache), 'a' in cache, cache.get('a'), cache.get('a', 'none'))
try:
    cache['a']
except KeyError as error:
    print('KeyError', error)
