import sys

items = set()
print(0, sys.getsizeof(items))
for n in range(1, 33):
    items.add(n)
    print(n, sys.getsizeof(items))
