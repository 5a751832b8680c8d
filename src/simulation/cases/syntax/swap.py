import sys

a, b, c = [1], [2], [3]
a, b = b, a
print(a, b)
a, b, c = c, a, b
print(a, b, c)
print(sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c))
values = [3, 1, 2]
values[0], values[2] = values[2], values[0]
print(values)
i = 0
i, values[i] = 2, 'at'
print(i, values)


def rotate(x, y, z, w):
    x, y, z, w = w, x, y, z
    return x, y, z, w


print(rotate(1, 2, 3, 4))
