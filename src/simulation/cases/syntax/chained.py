import sys

a = b = c = []
a.append(1)
print(b, c is a, sys.getrefcount(a))
x = y, z = [1, 2]
print(x, y, z)
d = {}
d['k'] = e = [0]
print(d, sys.getrefcount(e))
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 != 1)
print(1 in [1] == True, (1 in [1]) == True, not 1 in [2])
f = g = lambda: f is g
print(f())
