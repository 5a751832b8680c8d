import itertools
import sys

seen = set()
for pair in itertools.product('ab', repeat=2):
    seen.add(id(pair))
print(len(seen))
kept = list(itertools.combinations('abc', 2))
print(len({id(pair) for pair in kept}), kept)
pairs = itertools.permutations([1, 2, 3], 2)
first = next(pairs)
print(first, sys.getrefcount(first))
second = next(pairs)
print(second, sys.getrefcount(first), sys.getrefcount(second))
