# With the collector off garbage waits until it is asked for.
import gc


class Part:
    gone = 0

    def __init__(self):
        self.me = self

    def __del__(self):
        Part.gone += 1


gc.collect()
gc.disable()
for _ in range(100):
    Part()
print(Part.gone)
print(gc.isenabled(), gc.collect(), Part.gone)
gc.enable()
print(gc.isenabled())
