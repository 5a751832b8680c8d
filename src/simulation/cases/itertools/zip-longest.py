import itertools
import sys

print(list(itertools.zip_longest('ab', [1, 2, 3], fillvalue='-')))
print(list(itertools.zip_longest([1, 2], [3])))
fill = []
pairs = itertools.zip_longest([1], [], fillvalue=fill)
print(sys.getrefcount(fill))
pair = next(pairs)
print(pair, sys.getrefcount(pair), sys.getrefcount(fill))
print(list(itertools.zip_longest()))
