import sys
items = [1, 2, 3, 4, 5]
items[1:3] = ['a', 'b', 'c', 'd']
print(items, sys.getsizeof(items))
items[:0] = (0, 0)
print(items, sys.getsizeof(items))
items[::3] = [9, 9, 9]
print(items)
items[5:] = []
print(items, sys.getsizeof(items))
items[:] = items
print(items)
items[1:] = items
print(items)
try:
    items[::2] = [1]
except ValueError as error:
    print(error)
