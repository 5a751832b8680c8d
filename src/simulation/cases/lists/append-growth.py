import sys
items = []
sizes = []
for n in range(40):
    size = sys.getsizeof(items)
    if not sizes or sizes[-1][1] != size:
        sizes.append((n, size))
    items.append(n)
print(sizes)
