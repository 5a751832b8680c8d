import sys

for n in range(33):
    items = list(range(n))
    print(n, sys.getsizeof(items))
