import sys


class Shown:
    def __repr__(self):
        return str(sys.getrefcount(self))

    def __format__(self, spec):
        return str(sys.getrefcount(self))


shown = Shown()
print(shown)
print(repr(shown), f'{shown}', format(shown), f'{shown!r}')
print([shown], (shown,), {1: shown})
with_many = {shown: 1}
print(with_many, with_many.keys())
