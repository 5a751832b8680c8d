# What C code calls with its own references: a class or an object with __call__ as the key of sorted, in
# map and in filter.
import sys


class Key:
    def __init__(self, item):
        print(sys.getrefcount(self), sys.getrefcount(item))

    def __lt__(self, other):
        return False


class Caller:
    def __call__(self, item):
        print(sys.getrefcount(self), sys.getrefcount(item))
        return 1


class Named:
    def __init__(self, *args, **named):
        print(sys.getrefcount(self), [sys.getrefcount(each) for each in args])


def use(key, items, item):
    list(map(key, items))
    list(filter(key, items))
    sorted(items, key=key)
    max(items, key=key)
    Named(item)
    Named(item, named=item)


for turn in range(2):
    use(Key, [object(), object()], object())
    use(Caller(), [object(), object()], object())
