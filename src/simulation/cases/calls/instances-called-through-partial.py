# partial passes on the tuple and the dict that it is called with, where they need no addition.
import atexit
import functools
import sys


class Plain:
    pass


class Many:
    def __call__(self, *args, **named):
        print([sys.getrefcount(each) for each in args], end=' ')
        print([sys.getrefcount(each) for each in named.values()], sys.getrefcount(self))


p, q, r = Plain(), Plain(), Plain()
many = Many()
first = functools.partial(many, p)
first()
first(q)
first(q, a=r)
named = functools.partial(many, a=p)
named()
named(q)
named(q, b=r)
named(*(q, r))
atexit.register(many, p, a=q)
