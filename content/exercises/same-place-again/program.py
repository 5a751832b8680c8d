class Point:
    __slots__ = ('x', 'y')

a = Point()
place = id(a)
del a
b = Point()
print(id(b) == place)  # expect: True
