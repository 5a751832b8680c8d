import itertools
import sys

item = []
left, right = itertools.tee([item, 'b', 'c'])
print(sys.getrefcount(item))
print(next(left) is item, sys.getrefcount(item))
print(list(left))
print(next(right) is item, sys.getrefcount(item))
print(list(right), itertools.tee('ab', 0), len(itertools.tee('ab', 3)))
try:
    itertools.tee('ab', -1)
except ValueError as error:
    print(error)
