# A class is garbage when nothing names it: it is in rings of its own.
import gc
import weakref

gc.collect()
gc.disable()


class Local:
    pass


watch = weakref.ref(Local)
del Local
print(watch() is None)
print(gc.collect() > 0)
print(watch() is None)
