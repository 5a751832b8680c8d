import sys

for n in range(33):
    items = [None] * n
    print(n, sys.getsizeof(items))
