from typing import NamedTuple, Optional
class P(NamedTuple):
    """doc"""
    x: int
    y: int = 0
    def norm(self):
        return self.x ** 2 + self.y ** 2
p = P(3, 4)
print(p, p.norm(), P(1), p._fields, P._field_defaults, isinstance(p, tuple))
try:
    P()
except TypeError as e:
    print(e)
try:
    p.x = 1
except AttributeError as e:
    print(e)
print(P.__annotations__, P.__doc__, P.__mro__)
