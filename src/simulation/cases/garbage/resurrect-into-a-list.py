# A finalizer that brings its object back: the collection counts it as alive, and only once.
import gc

saved = []


class Phoenix:
    def __init__(self):
        self.me = self

    def __del__(self):
        print('del')
        saved.append(self)


gc.collect()
gc.disable()
Phoenix()
print(gc.collect(), len(saved))
saved.clear()
print(gc.collect(), len(saved))
