import ctypes
import sys

album = [17]
written = ctypes.c_uint32.from_address(id(album))
print(written.value)  # expect: 1
row = [album] * 3
print(written.value)  # expect: 4
print(sys.getrefcount(album))  # expect: 5
# real CPython only
