import sys

items = bytearray()
print(0, sys.getsizeof(items))
for n in range(1, 33):
    items.append(0)
    print(n, sys.getsizeof(items))
