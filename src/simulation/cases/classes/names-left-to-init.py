# Classes of tuple, float and frozenset with an __init__ of their own may be called with names.
import sys


class Pair(tuple):
    def __init__(self, items, name=None):
        self.name = name


class Metres(float):
    def __init__(self, value, name=None):
        self.name = name


class Marks(frozenset):
    def __init__(self, items, name=None):
        self.name = name


for made in (Pair([1, 2], name='p'), Metres(1.5, name='m'), Marks([3], name='s')):
    print(made, made.name, sys.getrefcount(made))
try:
    Pair([1], 'two')
except TypeError as error:
    print(error)
try:
    tuple(items=[1])
except TypeError as error:
    print(error)
print(str(object=500), str(b'abc', errors='strict'))
