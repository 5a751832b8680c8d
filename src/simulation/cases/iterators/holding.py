import sys
items = [1, 2, 3]
print(sys.getrefcount(items))
made = [iter(items), reversed(items), enumerate(items), zip(items, items), map(str, items), filter(None, items)]
print(sys.getrefcount(items))
for it in made:
    list(it)
print(sys.getrefcount(items))
del made, it
print(sys.getrefcount(items))
for item in items:
    count = sys.getrefcount(items)
print(count, sys.getrefcount(items))
