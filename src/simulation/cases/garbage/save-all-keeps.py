# gc.DEBUG_SAVEALL puts garbage in gc.garbage instead of freeing it.
import gc


class Part:
    def __init__(self, name):
        self.me = self
        self.name = name

    def __del__(self):
        print('del', self.name)


gc.collect()
gc.disable()
gc.set_debug(gc.DEBUG_SAVEALL)
Part('a')
print(gc.collect(), [type(each).__name__ for each in gc.garbage])
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
