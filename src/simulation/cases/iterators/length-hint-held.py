# What asks for `__length_hint__` holds it bound to its object, what asks for `__len__` does not.
import sys


class Hinted:
    def __iter__(self): return iter(())
    def __length_hint__(self): print('hint', sys.getrefcount(self)); return 1


class Sized:
    def __iter__(self): return iter(())
    def __len__(self): print('len', sys.getrefcount(self)); return 1


def ask(given):
    list(given), [].extend(given), [*given], tuple(given)


ask(Hinted())
ask(Sized())
