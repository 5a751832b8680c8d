# A callback of a weak reference that is not garbage runs; one that is garbage does not.
import gc
import weakref


class Part:
    pass


gc.collect()
gc.disable()
part = Part()
part.me = part
outside = weakref.ref(part, lambda ref: print('outside called, dead:', ref() is None))
del part
print(gc.collect())
part = Part()
part.me = part
part.watch = weakref.ref(part, lambda ref: print('never called'))
del part
print(gc.collect())
