from collections import ChainMap, UserDict, UserList
a = {'x': 1, 'y': 2}
b = {'y': 10, 'z': 3}
c = ChainMap(a, b)
print(c['x'], c['y'], c['z'], len(c), list(c), c)
c['z'] = 7
print(a, b, c.maps, c.new_child({'q': 1}), c.parents)
try:
    c['nope']
except KeyError as e:
    print(e)
del c['x']
print(a, 'x' in c, c.get('q', 5), dict(c))
class L(UserList):
    def append(self, x):
        super().append(x * 2)
l = L([1])
l.append(2)
print(l, len(l), l[0], l.data)
class D(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)
d = D(A=1)
d['B'] = 2
print(d, d.data, 'a' in d, dict(d), list(d.items()))
