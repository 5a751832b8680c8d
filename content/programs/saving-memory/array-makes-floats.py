import sys
from array import array

values = array('d', [20.5, 21.0])
kept = [20.5, 21.0]
print(values[0] is values[0], kept[0] is kept[0])  # expect: False True
print(values.itemsize, bytearray(b'ab')[0])  # expect: 8 97
print(sys.getsizeof(20.5))  # expect[32]: 16 # expect[64]: 24
