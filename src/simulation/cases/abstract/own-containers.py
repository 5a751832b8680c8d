from collections.abc import MutableSequence, MutableSet, Sequence


class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return i * i


s = Squares(5)
print(list(s), 9 in s, 10 in s, s.index(16), s.count(4), list(reversed(s)))


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)


b = Bag([1, 2, 2, 3])
b |= {3, 4}
print(b.items, (b & {1, 4}).items, (b - {1}).items, b <= {1, 2, 3, 4, 5}, b == {1, 2, 3, 4})
b.remove(1)
print(b.pop(), b.items, b.isdisjoint([9]))
try:
    b.remove(99)
except KeyError as e:
    print('KeyError', e)
try:
    MutableSequence()
except TypeError as e:
    print(e)
