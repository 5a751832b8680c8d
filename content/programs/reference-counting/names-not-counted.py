import sys

def counted(thing):
    before = sys.getrefcount(thing)
    row = [thing] * 1000
    return sys.getrefcount(thing) - before

heron_pier = 1
print(counted('heron_pier'), counted('append'))  # expect: 0 0
print(counted('nothing_has_this_name'))  # expect: 1000
# real CPython only
