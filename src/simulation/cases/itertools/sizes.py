import itertools
import sys

word = 8 if sys.maxsize > 2 ** 32 else 4
for tool in (
    itertools.count(), itertools.repeat(1), itertools.chain(), itertools.islice('a', 1),
    itertools.starmap(len, []), itertools.compress('a', [1]), itertools.takewhile(len, []),
    itertools.zip_longest('a'), itertools.product('ab', 'c'), itertools.combinations('abc', 2),
    itertools.permutations('abc', 2), itertools.groupby('a'), itertools.cycle('a'),
):
    print(type(tool).__name__, sys.getsizeof(tool) // word)
