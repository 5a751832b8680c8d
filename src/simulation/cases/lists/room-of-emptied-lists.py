# A table without room is still a table: what is added later gets more room than in a list without one.
import sys


def show(items, more):
    before = sys.getsizeof(items)
    items.extend(more)
    print(before, sys.getsizeof(items), end='; ')


for more in [[1, 2, 3, 4, 5], range(5)]:
    items = [1, 2, 3, 4]
    while items:
        items.pop()
    show(items, more)
    items = [1, 2, 3, 4]
    while items:
        items.remove(items[0])
    show(items, more)
    items = [1, 2, 3, 4]
    while items:
        del items[0]
    show(items, more)
    items = [1, 2, 3, 4]
    del items[1:]
    del items[0]
    show(items, more)
    items = [1, 2, 3, 4]
    del items[::-1]
    show(items, more)
    items = [1, 2, 3, 4]
    items *= 0
    show(items, more)
    show([x for x in ()], more)
    show(list(filter(None, [0])), more)
    show(list(iter(())), more)
    print()
