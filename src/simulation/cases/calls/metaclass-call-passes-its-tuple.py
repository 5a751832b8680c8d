# `super().__call__` takes the arguments in one tuple; `type.__call__` in a second one without the class.
import sys


class Bound(type):
    def __call__(cls, *args):
        print([sys.getrefcount(each) for each in args], end=' ')
        return super().__call__(*args)


class Unbound(type):
    def __call__(cls, a):
        print(sys.getrefcount(a), end=' ')
        return type.__call__(cls, a)


class First(metaclass=Bound):
    def __init__(self, a, b=None):
        print(sys.getrefcount(a))


class Second(metaclass=Unbound):
    def __init__(self, a):
        print(sys.getrefcount(a))


p, q = object(), object()
First(p)
First(p, q)
First(*(p, q))
Second(p)
print(len(list(map(First, [p], [q]))))
print(len(list(map(Second, [p]))))
