from collections import defaultdict

kept = []
for number in range(2000):
    kept += ['no' + str(number + 100_000), bytes(20)]
    kept += [frozenset(), (number, 0), {}, [number]]

kinds = defaultdict(set)
for thing in kept:
    kinds[id(thing) // 16_384].add(type(thing).__name__)
most = max(kinds.values(), key=len)
print(sorted(most))  # expect: ['bytes', 'dict', 'list', 'str', 'tuple']
# native CPython only
