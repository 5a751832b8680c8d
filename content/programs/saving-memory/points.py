import sys

class Open:
    def __init__(self):
        self.x, self.y = 1, 2

class Closed:
    __slots__ = ('x', 'y')

one = Open()
one.note = 'any attribute'
print(hasattr(one, '__dict__'), hasattr(Closed(), '__dict__'))  # expect: True False
print(sys.getsizeof(Closed()))  # expect[32]: 24 # expect[64]: 48
print(sys.getsizeof((1, 2)))  # expect[32]: 32 # expect[64]: 64
print(sys.getsizeof({'x': 1, 'y': 2}))  # expect[32]: 108 # expect[64]: 184
