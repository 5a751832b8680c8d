import sys
from collections import OrderedDict
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
print(o, list(o), o.popitem(last=False), o)
o.move_to_end('a', last=False)
o['b'] = 20
print(list(o.items()), list(reversed(o)), o == OrderedDict(a=1, c=3, b=20), o == {'b': 20, 'a': 1, 'c': 3})
print(OrderedDict(x=1, y=2) == OrderedDict(y=2, x=1), sys.getsizeof(OrderedDict()), sys.getsizeof(o))
key = ('k', len(o))
print(sys.getrefcount(key))
o[key] = 0
print(sys.getrefcount(key))
del o[key]
print(sys.getrefcount(key), o.pop('zz', None), o.keys())
try:
    for k in o:
        o['new' + k] = 1
except RuntimeError as error:
    print(error)
