# Instances are tracked with and without attributes; their dicts too.
import gc


class Point:
    def __init__(self, x):
        self.x = x


class Fixed:
    __slots__ = 'x',


class Weak:
    __slots__ = '__weakref__',


class Number(int):
    pass


class Word(str):
    __slots__ = ()


for made in Point(1), Fixed(), Weak(), Number(5), Word('w'):
    print(type(made).__name__, gc.is_tracked(made))
