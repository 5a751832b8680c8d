import sys


def outer():
    value = [1]

    def inner(default=value):
        return value

    inner.tag = value
    return inner


f = outer()
held = f()
print(sys.getrefcount(held))
f.__defaults__ = None
print(sys.getrefcount(held))
del f.tag
print(sys.getrefcount(held))
del f
print(sys.getrefcount(held))
