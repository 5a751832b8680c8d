class Point:
    __slots__ = ('x', 'y')

a = Point()
b = Point()
first = id(a)
second = id(b)
del a
del b
c = Point()
d = Point()
print(id(c) == second)  # expect: True
print(id(d) == first)  # expect: True
