import sys

class One:
    __slots__ = ('a',)

class Two:
    __slots__ = ('a', 'b')

class Three:
    __slots__ = ('a', 'b', 'c')

print([sys.getsizeof(kind()) for kind in (One, Two, Three)])
# expect[32]: [20, 24, 28] # expect[64]: [40, 48, 56]
