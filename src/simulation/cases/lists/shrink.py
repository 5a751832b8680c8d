import sys
items = list(range(100))
sizes = []
while items:
    items.pop()
    sizes.append(sys.getsizeof(items))
print(sizes[::9], sizes[-1])
items = list(range(100))
del items[10:]
print(sys.getsizeof(items))
items.clear()
print(sys.getsizeof(items))
