import itertools
import sys

print(list(itertools.accumulate([1, 2, 3, 4])))
print(list(itertools.accumulate([3, 1, 2], max)))
print(list(itertools.accumulate([2, 3], lambda a, b: a * b, initial=10)))
print(list(itertools.accumulate('abc')), list(itertools.accumulate([])))
total = []
running = itertools.accumulate([[1], [2]], initial=total)
print(sys.getrefcount(total))
first = next(running)
print(first is total, sys.getrefcount(total))
print(next(running), sys.getrefcount(total))
