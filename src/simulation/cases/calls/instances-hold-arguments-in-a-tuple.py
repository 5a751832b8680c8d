# A call of an instance puts its arguments in a tuple, and named ones in a dict, for the time of the call.
import sys


class Plain:
    pass


class Many:
    def __call__(self, *args, **named):
        print([sys.getrefcount(each) for each in args], end=' ')
        print([sys.getrefcount(each) for each in named.values()], sys.getrefcount(self))


class Two:
    def __call__(self, a, b=0):
        print(sys.getrefcount(a), sys.getrefcount(b) if b else 'none', sys.getrefcount(self))


p, q = Plain(), Plain()
many, two = Many(), Two()
many(p)
many(p, q)
many(p, k=q)
many(*(p, q))
many(*[p, q], **{'k': p})
two(p)
two(Plain())
two(p, b=q)
two(Plain(), b=Plain())
