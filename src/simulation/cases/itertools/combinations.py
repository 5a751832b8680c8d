import itertools
import sys

print(list(itertools.combinations('abcd', 2)))
print(list(itertools.combinations_with_replacement('abc', 2)))
print(list(itertools.combinations('ab', 3)), list(itertools.combinations('ab', 0)))
data = ['p', 'q']
pairs = itertools.combinations(data, 2)
print(sys.getrefcount(data))
data.append('r')
print(list(pairs))
