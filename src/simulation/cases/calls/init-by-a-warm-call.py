# A call that has run before enters `__init__` without a tuple, for one class at each place.
import sys


class Slotted:
    __slots__ = ('a', 'b')
    def __init__(self, value): print(sys.getrefcount(value), end=' ')


class Bare:
    __slots__ = ()
    def __init__(self, value): print(sys.getrefcount(value), end=' ')


class Plain:
    def __init__(self, value): print(sys.getrefcount(value), end=' ')


class Made(Plain):
    def __new__(cls, value): return object.__new__(cls)


class Table(dict):
    def __init__(self, value): print(sys.getrefcount(value), end=' ')


def make(value):
    for _ in range(3): Slotted(value), Bare(value), Plain(value), Made(value), Table(value)
    print()
    for kind in Plain, Plain, Plain, Slotted, Made, Plain:
        kind(value)
    print()


make(object())
