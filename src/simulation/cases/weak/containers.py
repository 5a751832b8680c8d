import weakref
from collections import deque, OrderedDict, defaultdict
from array import array
class L:
    pass
for make in (lambda: set([1]), lambda: frozenset([1]), lambda: deque(), lambda: array('i')):
    thing = make()
    r = weakref.ref(thing)
    print(type(thing).__name__, r() is thing)
    del thing
    print(r())
for make in (lambda: [1], lambda: {}, lambda: (1,), lambda: range(3), lambda: iter([])):
    try:
        weakref.ref(make())
    except TypeError as error:
        print(error)
