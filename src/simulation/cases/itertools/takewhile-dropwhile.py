import itertools

numbers = [1, 4, 6, 3, 8]
print(list(itertools.takewhile(lambda n: n < 5, numbers)))
print(list(itertools.dropwhile(lambda n: n < 5, numbers)))
print(list(itertools.filterfalse(lambda n: n % 2, range(6))))
print(list(itertools.filterfalse(None, [0, 1, '', 'a'])))
print(list(itertools.compress('abcdef', [1, 0, 1, 0, 1])))
taken = itertools.takewhile(bool, [1, 0, 1])
print(next(taken), next(taken, 'end'), next(taken, 'end'))
