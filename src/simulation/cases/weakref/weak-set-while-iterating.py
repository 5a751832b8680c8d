import weakref

class Item:
    pass

items = [Item() for _ in range(3)]
group = weakref.WeakSet(items)
seen = 0
for item in group:
    seen += 1
    items.clear()
    print(seen, len(group))
del item
print(len(group))
