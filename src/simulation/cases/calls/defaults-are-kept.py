import sys
shared = []
def f(a, to=shared, *, also=shared):
    to.append(a)
    return to
print(sys.getrefcount(shared))
print(f(1), f(2), f.__defaults__, f.__kwdefaults__)
f.__defaults__ = None
try:
    f(3)
except TypeError as error:
    print(error)
print(sys.getrefcount(shared))
del f
print(sys.getrefcount(shared))
