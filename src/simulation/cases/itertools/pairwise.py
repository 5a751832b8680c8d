import itertools

print(list(itertools.pairwise('abcd')))
print(list(itertools.pairwise('a')), list(itertools.pairwise([])))
numbers = [1, 4, 9, 16]
print([b - a for a, b in itertools.pairwise(numbers)])
