# What a callback of the collector raises goes to sys.unraisablehook, once for each of its two calls.
import gc
import sys


def hook(told):
    print(told.exc_value, told.exc_traceback.tb_lineno, told.object is None)


def failing(phase, info):
    raise ValueError(phase)


gc.collect()
sys.unraisablehook = hook
gc.callbacks.append(failing)
print(gc.collect())
gc.callbacks.clear()
sys.unraisablehook = sys.__unraisablehook__
print(sys.getrefcount(hook), sys.getrefcount(failing))
