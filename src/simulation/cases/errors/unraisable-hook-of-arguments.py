# What sys.unraisablehook gets is a tuple of five items with names.
import gc
import sys


def hook(told):
    print(type(told), isinstance(told, tuple), len(told), gc.is_tracked(told))
    print(told[0] is told.exc_type, sys.getsizeof(told) == sys.getsizeof((1, 2, 3, 4, 5)))


class Stubborn:
    def __init__(self):
        self.me = self

    def __del__(self):
        print(sys.getrefcount(Stubborn.__del__), sys.getrefcount(self))
        return self.missing


print(sys.unraisablehook is sys.__unraisablehook__, sys.unraisablehook)
sys.unraisablehook = hook
Stubborn()
gc.collect()


def failing_hook(told):
    raise ValueError


sys.unraisablehook = failing_hook
Stubborn()
gc.collect()
print(isinstance(sys.version_info, tuple), sys.version_info.index(3), type(sys.flags).__base__)
