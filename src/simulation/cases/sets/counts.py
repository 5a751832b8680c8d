import sys
item = (1, 'x' * 3)
print(sys.getrefcount(item))
s = {item}
t = frozenset(s)
print(sys.getrefcount(item))
u = s | t
v = s.copy()
print(sys.getrefcount(item), sys.getrefcount(s))
it = iter(s)
print(sys.getrefcount(s))
got = next(it)
print(got is item, sys.getrefcount(item))
print(next(it, 'end'), sys.getrefcount(s))
v.pop()
u.clear()
print(sys.getrefcount(item))
