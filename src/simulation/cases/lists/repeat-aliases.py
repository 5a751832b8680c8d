import sys
row = [0]
grid = [row] * 3
grid[0].append(1)
print(grid, sys.getrefcount(row), grid[0] is grid[2])
grid *= 2
print(len(grid), sys.getrefcount(row), sys.getsizeof(grid))
grid *= 0
print(grid, sys.getrefcount(row), sys.getsizeof(grid))
print([] * 5, [1, 2] * -1, 2 * [None])
