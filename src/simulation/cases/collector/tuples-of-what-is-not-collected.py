# A collection untracks a tuple of objects that have no collector's header; other objects it may.
import gc


def function():
    pass


class Empty:
    __slots__ = ()


members = [object(), NotImplemented, iter(range(3)), function.__code__, 2j, int,
           Empty(), iter([]), slice(1), b'x', range(2), ..., 'word'.join]
pairs = [(each, each) for each in members]
gc.collect()
for member, pair in zip(members, pairs):
    print(type(member).__name__, gc.is_tracked(member), gc.is_tracked(pair))
print(gc.is_tracked((object(), object())))
