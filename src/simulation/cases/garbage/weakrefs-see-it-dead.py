# Weak references to garbage are dead before the finalizers run, where nothing gives them a callback.
import gc
import weakref


class Part:
    def __del__(self):
        print('in __del__:', watcher() is None)


gc.collect()
gc.disable()
part = Part()
part.me = part
watcher = weakref.ref(part)
print(watcher() is part)
del part
print(watcher() is None)
print(gc.collect())
print(watcher() is None)
