import weakref

class Node:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return self.name

nodes = [Node('x'), Node('y'), Node('z')]
cache = weakref.WeakValueDictionary({node.name: node for node in nodes})
print(list(cache.items()), list(cache.values()))
print(cache.pop('x'), len(cache), cache.pop('x', 'gone'))
print(cache.setdefault('y', nodes[0]), cache.setdefault('n', nodes[0]))
cache.update({'m': nodes[2]})
print(sorted(cache.keys()))
print([ref() for ref in cache.valuerefs()][:1])
del cache['m']
print(sorted(cache), cache.copy() is cache, len(cache.copy()))
print(dict(cache) == {'y': nodes[1], 'z': nodes[2], 'n': nodes[0]})
cache.clear()
print(len(cache), bool(cache))
