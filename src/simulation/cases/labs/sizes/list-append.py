import sys

items = []
print(0, sys.getsizeof(items))
for n in range(1, 33):
    items.append(n)
    print(n, sys.getsizeof(items))
