import sys

for n in range(33):
    items = 10 ** n - 1
    print(n, sys.getsizeof(items))
