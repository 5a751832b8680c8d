import sys


def count(*args, **kwargs):
    return sys.getrefcount(args), sys.getrefcount(kwargs), len(args)


def first(*args):
    return sys.getrefcount(args[0])


item = []
packed = (item, item)
print(count(1, 2), count(*packed), count(*[item]))
print(first(item), first(*packed), first(*[item]), first([]), first(*[[]]))
print(sys.getrefcount(item), sys.getrefcount(packed))
