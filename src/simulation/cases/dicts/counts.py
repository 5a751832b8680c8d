import sys
key, value = (1, 'k' * 2), ['v']
print(sys.getrefcount(key), sys.getrefcount(value))
d = {key: value}
print(sys.getrefcount(key), sys.getrefcount(value))
e = d.copy()
f = dict(d)
print(sys.getrefcount(key), sys.getrefcount(value))
d[key] = None
print(sys.getrefcount(key), sys.getrefcount(value))
e.update({key: value})
print(sys.getrefcount(key), sys.getrefcount(value))
print(e.pop(key) is value, f.popitem()[1] is value)
print(sys.getrefcount(key), sys.getrefcount(value))
