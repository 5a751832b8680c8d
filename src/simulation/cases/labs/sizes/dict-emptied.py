import sys

items = {}
for n in range(32):
    items[n] = None
print(32, sys.getsizeof(items))
for n in reversed(range(32)):
    del items[n]
    print(n, sys.getsizeof(items))
