import gc
import weakref

class Thing:
    pass

a = Thing()
watch = weakref.ref(a)
a = None
print(watch() is None)  # expect: True
gc.collect()
