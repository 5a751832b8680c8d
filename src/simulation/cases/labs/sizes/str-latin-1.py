import sys

for n in range(33):
    items = 'é' * n
    print(n, sys.getsizeof(items))
