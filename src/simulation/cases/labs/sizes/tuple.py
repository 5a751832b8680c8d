import sys

for n in range(33):
    items = tuple(range(n))
    print(n, sys.getsizeof(items))
