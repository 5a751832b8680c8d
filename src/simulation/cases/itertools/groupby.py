import itertools

for key, group in itertools.groupby('aaabbc'):
    print(key, list(group))
words = ['apple', 'avocado', 'bean', 'cherry', 'corn']
for key, group in itertools.groupby(words, key=lambda word: word[0]):
    print(key, len(list(group)))
print([key for key, _ in itertools.groupby([1, 1, 2, 1])])
groups = itertools.groupby('aab')
_, first = next(groups)
_, second = next(groups)
print(list(first), list(second))
