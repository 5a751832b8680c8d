import sys

a, b = ['a'], ['b']
a, b = b, a
print(a, b, sys.getrefcount(a))
x = y = z = []
print(sys.getrefcount(x))
y = y + [1]
z += [2]
print(x, y, z, x is z, sys.getrefcount(x))
i, values = 0, [10, 20, 30]
i, values[i] = 2, 99
print(i, values)
(first, *middle), last = [1, 2, 3], 4
print(first, middle, last)
while (n := values.pop()) > 20:
    print('popped', n)
print(n, values)
