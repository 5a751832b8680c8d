# isinstance() and issubclass() believe what is no class when it tells its bases.
import sys


class Kind:
    def __init__(self, *bases):
        self.told = bases

    @property
    def __bases__(self):
        return self.told


class Thing:
    def __init__(self, kind):
        self.kind = kind

    @property
    def __class__(self):
        return self.kind


above = Kind()
below = Kind(above)
thing = Thing(below)
print(isinstance(thing, above), isinstance(thing, (int, below)), isinstance(3, above))
print(issubclass(below, above), issubclass(above, below), issubclass(int, above))
for wrong in (3, Kind):
    try:
        print(issubclass(below, wrong))
    except TypeError as error:
        print(error)
print(sys.getrefcount(above), sys.getrefcount(below))
