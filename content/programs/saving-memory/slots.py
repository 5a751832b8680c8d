import sys


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class SlotPoint:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


p = Point(1, 2)
q = SlotPoint(1, 2)
print(sys.getsizeof(p))
print(sys.getsizeof(p.__dict__))
print(sys.getsizeof(q))
