a = (1, 2)
b = tuple(a)
print(a is b, a[:] is a, tuple([1, 2]) is a, () is (), tuple() is (), a + () is a, a * 1 is a)
c = (1, [2])
print(c[1] is c[1], c == (1, [2]), hash((1, 2)) == hash((1, 2)))
x, y = y, x = 1, 2
print(x, y)
print((1,) < (1, 0), (1, 2) == (1.0, 2.0), (2,) > (1, 9, 9), (1, 2) + (3,), (0,) * 3)
