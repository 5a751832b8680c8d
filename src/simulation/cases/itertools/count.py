import itertools
import sys

counter = itertools.count(10, 5)
print(next(counter), next(counter), counter)
print(itertools.count(), itertools.count(2.5, 0.5), itertools.count(3, 2))
plain = itertools.count(1)
next(plain)
print(plain, sys.getsizeof(plain) == sys.getsizeof(counter))
halves = itertools.count(0.5, 0.25)
print([next(halves) for _ in range(4)])
print([pair for pair in zip(itertools.count(7), 'abc')])
try:
    itertools.count('a')
except TypeError as error:
    print(error)
