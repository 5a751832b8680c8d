# What hangs on a ring is garbage too; its finalizer runs with those of the ring.
import gc


class Part:
    def __init__(self, name, *held):
        self.name = name
        self.held = held

    def __del__(self):
        print('del', self.name)


gc.collect()
gc.disable()
tail = Part('tail')
ring = Part('ring', tail)
ring.held += (ring, Part('loose'))
del ring
print(gc.collect())
print('tail is still named')
del tail
