# C code lends its arguments to the tuple in which an instance takes them.
import functools
import sys


class Plain:
    pass


class One:
    def __call__(self, a):
        print(sys.getrefcount(a), sys.getrefcount(self), end=' ')
        return 1


class Two:
    def __call__(self, a, b):
        print(sys.getrefcount(a), sys.getrefcount(b), end=' ')
        return a


items = [Plain(), Plain()]
print(list(map(One(), items)))
print(list(map(Two(), items, items)) == items)
print(len(list(filter(One(), items))))
print(len(sorted(items, key=One())))
print(max(items, key=One()) is items[0])
items.sort(key=One())
print(functools.reduce(Two(), items) is items[0])
