import sys


def outer(item):
    def inner():
        return sys.getrefcount(item)

    return sys.getrefcount(item), inner(), inner


thing = []
a, b, inner = outer(thing)
print(a, b, sys.getrefcount(thing), inner())
del inner
print(sys.getrefcount(thing))


def local(item):
    other = item
    count = sys.getrefcount(item)
    del other
    return count, sys.getrefcount(item)


print(local(thing), local([]))
