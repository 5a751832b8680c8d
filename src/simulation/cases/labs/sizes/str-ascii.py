import sys

for n in range(33):
    items = 'a' * n
    print(n, sys.getsizeof(items))
