# Tuples of different lengths are compared item by item as far as they go; lists are not.
import sys


class Item:
    def __eq__(self, other):
        print('asked', sys.getrefcount(self), sys.getrefcount(other))
        return True


a, b = Item(), Item()
print((a,) == (b, 1), (a, 2) != (b,))
print([a] == [b, 1], [a, 2] != [b])
print((a, b) < (b, a, 3))
