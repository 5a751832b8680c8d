import types
import sys

data = {'a': 1}
view = types.MappingProxyType(data)
print(view['a'], len(view), 'a' in view, list(view), view)
data['b'] = 2
print(view.get('b'), dict(view), sys.getrefcount(data))
try:
    view['c'] = 3
except TypeError as error:
    print(error)
print(view == {'a': 1, 'b': 2}, list(view.items()), view.copy() is data)
