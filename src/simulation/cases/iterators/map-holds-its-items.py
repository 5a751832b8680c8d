# While a function runs, map holds what it took from the iterators, and lets go of it afterwards.
import sys


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def both(first, second):
    del first
    print('inside')
    return second.name


for name in map(both, map(Loud, range(2)), map(Loud, 'xy')):
    print(name)


class Counter:
    def count(self, item):
        return sys.getrefcount(self), sys.getrefcount(item)


items = [[]]
counter = Counter()
print(list(map(lambda item: sys.getrefcount(item), items)))
print(list(map(sys.getrefcount, items)), [sys.getrefcount(item) for item in items])
print(list(map(counter.count, items)), list(map(lambda *each: sys.getrefcount(each[0]), items, items)))
try:
    list(map(lambda item: item / 0, [1.5]))
except ZeroDivisionError as error:
    print(type(error).__name__)
print(sys.getrefcount(items[0]), sys.getrefcount(counter))
