import sys

items = []
for n in range(32):
    items.append(n)
print(32, sys.getsizeof(items))
for n in reversed(range(32)):
    items.pop()
    print(n, sys.getsizeof(items))
