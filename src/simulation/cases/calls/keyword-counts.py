import sys


def f(a, b=None, *, c=None):
    return sys.getrefcount(a), sys.getrefcount(b), sys.getrefcount(c)


x = []
y = object()
z = {}
print(f(x, y, c=z))
print(f(b=y, a=x, c=z))
print(f(*[x], **{'b': y, 'c': z}))
print(f([], object(), c={}))
print(sys.getrefcount(x), sys.getrefcount(y), sys.getrefcount(z))
