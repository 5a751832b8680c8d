from dataclasses import dataclass, replace, field

@dataclass
class Point:
    x: int
    y: int
    tags: list = field(default_factory=list)

a = Point(1, 2)
b = replace(a, y=5)
print(a, b, a.tags is b.tags)
try:
    replace(a, z=1)
except TypeError as error:
    print(error)
