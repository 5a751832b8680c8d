import sys

def area():
    return 1

class Point:
    def __init__(self):
        self.x = 1

print('int', sys.getsizeof(1))  # expect[32]: int 16 # expect[64]: int 28
print('str', sys.getsizeof('heap'))  # expect[32]: str 25 # expect[64]: str 45
print('list', sys.getsizeof([]))  # expect[32]: list 28 # expect[64]: list 56
print('tuple', sys.getsizeof(()))  # expect[32]: tuple 24 # expect[64]: tuple 48
print('dict', sys.getsizeof({}))  # expect[32]: dict 40 # expect[64]: dict 64
print('function', sys.getsizeof(area))  # expect[32]: function 84 # expect[64]: function 168
print('class', sys.getsizeof(Point))  # expect[32]: class 896 # expect[64]: class 1720
print('instance', sys.getsizeof(Point()))  # expect[32]: instance 24 # expect[64]: instance 48
