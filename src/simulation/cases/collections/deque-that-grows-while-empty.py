# An iterator over an empty deque sees that it has grown; a reversed one has ended.
from collections import deque

for turn in (iter, reversed):
    items = deque()
    walk = turn(items)
    items.append(10)
    try:
        print(next(walk))
    except (RuntimeError, StopIteration) as error:
        print(repr(error))
