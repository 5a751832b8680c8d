import sys

for n in range(33):
    items = '😀' * n
    print(n, sys.getsizeof(items))
