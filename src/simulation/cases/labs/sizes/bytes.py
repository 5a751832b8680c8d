import sys

for n in range(33):
    items = bytes(n)
    print(n, sys.getsizeof(items))
