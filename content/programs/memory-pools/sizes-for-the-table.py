import sys

class Point:
    __slots__ = ('x', 'y')

print(sys.getsizeof(1_073_741_823))  # expect[32]: 16 # expect[64]: 28
print(sys.getsizeof(Point()))  # expect[32]: 24 # expect[64]: 48
print(sys.getsizeof((1, 2)))  # expect[32]: 32 # expect[64]: 64
print(sys.getsizeof({}))  # expect[32]: 40 # expect[64]: 64
print(sys.getsizeof(set()))  # expect[32]: 108 # expect[64]: 216
print(sys.getsizeof(bytes(479)), sys.getsizeof(bytes(480)))  # expect[32]: 496 497 # expect[64]: 512 513
