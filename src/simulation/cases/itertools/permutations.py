import itertools

print(list(itertools.permutations('abc', 2)))
print(len(list(itertools.permutations(range(4)))))
print([''.join(p) for p in itertools.permutations('abc')])
print(list(itertools.permutations('ab', 3)), list(itertools.permutations('ab', 0)))
try:
    itertools.permutations('ab', -1)
except ValueError as error:
    print(error)
