# A constant equal to a tuple of some code object is that tuple: which of them is first decides who
# holds it, and from 3.14 on whether it is tracked.
import gc
import sys

before = ('a', 'b')
globals_before = ('left', 'right')
small = (4,)
none_first = (None, 6)


def first(a, b):
    return left.right + 4


def second(p, q):
    return outer.inner + 6


after = ('p', 'q')
globals_after = ('outer', 'inner')
of_second = (6,)
nested = ((6,), 1)


def third():
    return (6, 7), (4,)


for made in before, globals_before, small, none_first, after, globals_after, of_second:
    print(made, sys.getrefcount(made), gc.is_tracked(made))
print(gc.is_tracked(nested), gc.is_tracked(third()), sys.getrefcount(third()[0]))
