import sys
import itertools

if sys.version_info >= (3, 12):
    print(list(itertools.batched('abcdefg', 3)))
    items = [[], []]
    batch = next(itertools.batched(items, 2))
    print(batch, sys.getrefcount(batch), sys.getrefcount(items[0]))
    try:
        itertools.batched('a', 0)
    except ValueError as error:
        print(error)
else:
    print(hasattr(itertools, 'batched'))
