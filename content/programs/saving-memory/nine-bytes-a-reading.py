import sys
from array import array

hours, values = bytearray(1000), array('d', [0.0] * 1000)
hours[999], values[999] = 7, 20.5
print(hours[999], values[999])  # expect: 7 20.5
print(sys.getsizeof(bytes(hours)) - sys.getsizeof(b''))  # expect: 1000
print(len(values) * values.itemsize)  # expect: 8000
