# sys.unraisablehook is told what nobody can catch: each exception with its class and traceback.
import sys
import weakref


class Failed(Exception):
    pass


def hook(told):
    print(told.exc_type, told.exc_value, told.exc_traceback.tb_lineno, told.object is None)
    print(sys.getrefcount(told), sys.getrefcount(told.exc_value), sys.getrefcount(told.exc_traceback))
    kept.append(told.exc_value)


class Node:
    def __del__(self):
        raise Failed('in __del__')


def failing(*ignored):
    raise Failed('in a callback')


def generator():
    try:
        yield 1
    finally:
        raise Failed('in a generator')


kept = []
sys.unraisablehook = hook
node = Node()
del node
target = {1}
reference = weakref.ref(target, failing)
del target
running = generator()
next(running)
del running
sys.unraisablehook = sys.__unraisablehook__
node = Node()
del node
print(len(kept), [sys.getrefcount(each) for each in kept], sys.getrefcount(hook))
