from array import array
import sys
for n in (0, 1, 2, 3, 5, 8, 16, 17, 40):
    print(n, sys.getsizeof(array('d', bytes(8 * n))) - sys.getsizeof(array('d')), sys.getsizeof(array('d', [0.0] * n)) - sys.getsizeof(array('d')), sys.getsizeof(array('B', bytes(n)))- sys.getsizeof(array('d')))
print(array('h', b'\x01\x00\xff\xff'), array('f', b'\x00\x00\x80?'), array('H', bytearray(b'\x01\x02')))
try:
    array('h', b'123')
except ValueError as error:
    print(error)
