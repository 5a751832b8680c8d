import sys

for n in range(33):
    items = '中' * n
    print(n, sys.getsizeof(items))
