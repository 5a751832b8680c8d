import weakref

class Item:
    def __init__(self, n):
        self.n = n

items = [Item(n) for n in range(4)]
low = weakref.WeakSet(items[:3])
high = weakref.WeakSet(items[2:])
def show(group):
    print(sorted(item.n for item in group), type(group).__name__)
show(low | high)
show(low & high)
show(low - high)
show(low ^ high)
print(low <= low.union(high), low.issubset(high), low.isdisjoint(high))
low.update(high)
show(low)
low.difference_update(high)
show(low)
print(low == weakref.WeakSet(items[:2]), low.pop() in items)
low.clear()
print(len(low))
