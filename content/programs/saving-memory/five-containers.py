import sys
from array import array

hours = list(range(200))
print(sys.getsizeof(hours))  # expect[32]: 828 # expect[64]: 1656
print(sys.getsizeof(tuple(hours)))  # expect[32]: 824 # expect[64]: 1648
print(sys.getsizeof(set(hours)))  # expect[32]: 4204 # expect[64]: 8408
print(sys.getsizeof(array('d', hours)))  # expect[32]: 1640 # expect[64]: 1680
print(sys.getsizeof(bytes(hours)))  # expect[32]: 217 # expect[64]: 233
