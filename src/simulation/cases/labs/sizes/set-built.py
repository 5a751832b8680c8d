import sys

for n in range(33):
    items = set(range(n))
    print(n, sys.getsizeof(items))
