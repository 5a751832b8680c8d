import itertools
import sys

item = []
again = itertools.repeat(item, 3)
print(sys.getrefcount(item), again)
print(next(again) is item, again)
print(sum(1 for _ in again), list(again))
del again
print(sys.getrefcount(item), itertools.repeat('x'))
print(list(itertools.repeat(5, times=2)), list(map(pow, range(4), itertools.repeat(2))))
