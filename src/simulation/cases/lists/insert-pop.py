import sys
items = []
for n in range(9):
    items.insert(0, n)
print(items, sys.getsizeof(items))
print(items.pop(0), items.pop(), items.pop(-2), items, sys.getsizeof(items))
items.insert(-1, 'x')
items.insert(100, 'y')
print(items)
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2)):
    try:
        bad()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)
