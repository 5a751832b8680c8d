import itertools
import sys

one, two = [1, 2], [3]
both = itertools.chain(one, two)
print(sys.getrefcount(one), sys.getrefcount(two))
print(next(both), sys.getrefcount(one))
print(list(both), sys.getrefcount(one), sys.getrefcount(two))
print(list(itertools.chain.from_iterable(['ab', 'cd'])))
print(list(itertools.chain()), list(itertools.chain('a', (), [1])))
try:
    list(itertools.chain([1], 2))
except TypeError as error:
    print(error)
