import sys

empty = sys.getsizeof(bytearray())
print(sys.getsizeof(bytearray(100_000)) - empty)  # expect: 100001
