import sys
from collections import defaultdict
groups = defaultdict(list)
for word in ['apple', 'avocado', 'bean', 'beet', 'corn']:
    groups[word[0]].append(word)
print(groups, dict(groups), groups['zz'], len(groups), 'q' in groups, groups.get('q'))
counts = defaultdict(int)
for letter in 'mississippi':
    counts[letter] += 1
print(sorted(counts.items()), sys.getsizeof(counts), counts.default_factory)
tree = defaultdict(lambda: defaultdict(int))
tree['a']['b'] += 2
print(tree['a']['b'], len(tree), defaultdict(None, x=1), counts.copy() == counts)
try:
    defaultdict(None)['missing']
except KeyError as error:
    print(repr(error))
try:
    defaultdict(3)
except TypeError as error:
    print(error)
