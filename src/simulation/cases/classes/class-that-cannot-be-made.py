# A class statement that fails lets go of what its body made; the function goes on.
import sys


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


shared = []


def make(bases, slots):
    try:

        class Made(*bases):
            __slots__ = slots
            first = Noisy('first')
            second = shared

    except (TypeError, ValueError) as error:
        print(error)
    print(sys.getrefcount(shared))


make((int, str), ())
make((), ('first',))
make((), 1)
make((), ('third', 1))
make((dict, bool), ())
print('done')
