import sys
from array import array

print((sys.getsizeof([0] * 1000) - sys.getsizeof([])) / 1000)  # expect[32]: 4.0 # expect[64]: 8.0
print((sys.getsizeof((0,) * 1000) - sys.getsizeof(())) / 1000)  # expect[32]: 4.0 # expect[64]: 8.0
print((sys.getsizeof(array('d', [0] * 1000)) - sys.getsizeof(array('d'))) / 1000)  # expect: 8.0
print((sys.getsizeof(bytes(1000)) - sys.getsizeof(b'')) / 1000)  # expect: 1.0
