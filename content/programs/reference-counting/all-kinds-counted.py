import sys

class Photo:
    pass

def counted(thing):
    before = sys.getrefcount(thing)
    row = [thing] * 1000
    return sys.getrefcount(thing) - before

print([counted(thing) for thing in [None, True, False, ..., -5, 256, (), b'', '', 'a']])
print([counted(thing) for thing in [int, list, ValueError]])
print([counted(thing) for thing in [1.5, 5000, (1, 2)]])
print([counted(thing) for thing in [[], {}, counted, sys, Photo]])
# expect: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
# expect: [0, 0, 0]
# expect: [1000, 1000, 1000]
# expect: [1000, 1000, 1000, 1000, 1000]
# real CPython only
