# Looking for `close` of what a generator waits for: what that raises goes to sys.unraisablehook.
import sys


def hook(told):
    print(told.exc_value, told.object is None or type(told.object), sys.getrefcount(told.exc_value))


class Steps:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattribute__(self, name):
        if name == 'close':
            raise ValueError('not to be closed')
        return object.__getattribute__(self, name)


def walk():
    yield from steps


steps = Steps()
sys.unraisablehook = hook
walking = walk()
next(walking)
walking.close()
sys.unraisablehook = sys.__unraisablehook__
print(sys.getrefcount(steps), walking.gi_frame)
