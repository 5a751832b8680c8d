import itertools
import sys

print(list(itertools.product('ab', [1, 2])))
print(list(itertools.product([0, 1], repeat=2)))
print(list(itertools.product()), list(itertools.product('ab', [])))
item = []
pool = [item]
grid = itertools.product(pool, 'xy')
print(sys.getrefcount(item), sys.getrefcount(pool))
row = next(grid)
print(row, sys.getrefcount(item))
del grid
print(sys.getrefcount(item), sys.getrefcount(row))
