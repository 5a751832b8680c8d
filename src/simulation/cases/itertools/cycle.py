import itertools
import sys

item = []
wheel = itertools.cycle([item, 'b'])
print(sys.getrefcount(item))
first = next(wheel)
print(first is item, sys.getrefcount(item))
print(next(wheel), next(wheel) is item, next(wheel))
del wheel, first
print(sys.getrefcount(item))
print(list(itertools.cycle([])))
