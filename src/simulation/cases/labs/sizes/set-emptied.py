import sys

items = set()
for n in range(32):
    items.add(n)
print(32, sys.getsizeof(items))
for n in reversed(range(32)):
    items.discard(n)
    print(n, sys.getsizeof(items))
