# Callbacks of weak references come before finalizers.
import gc
import weakref


class Part:
    def __init__(self, name):
        self.name = name
        self.me = self

    def __del__(self):
        print('finalizer of', self.name)


gc.collect()
gc.disable()
parts = [Part('one'), Part('two')]
watchers = [weakref.ref(part, lambda ref: print('callback')) for part in parts]
del parts
try:
    del part
except NameError:
    print('no such name')
print(gc.collect())
