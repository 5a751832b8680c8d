import sys
class A:
    def __init__(self):
        self.x = 1
        self.y = 2
class B:
    __slots__ = ('x', 'y')
print(sys.getsizeof(B()))  # expect[32]: 24  # expect[64]: 48
b = B()
b.x = 1
print(b.x, sys.getsizeof(b))  # expect[32]: 1 24  # expect[64]: 1 48
print(sys.getsizeof(object()))  # expect[32]: 8  # expect[64]: 16
