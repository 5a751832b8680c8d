from dataclasses import dataclass

@dataclass
class Point:
    x: int
    y: int = 0

a, b = Point(1), Point(1, 0)
print(a, a == b, a != Point(2), a is b)
print(repr(Point(y=5, x=2)), Point.y, a.__dict__)
print(Point.__match_args__, Point.__doc__)
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: hash(a)):
    try:
        bad()
    except TypeError as error:
        print(error)
