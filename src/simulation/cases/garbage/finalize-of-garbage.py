# weakref.finalize is called when its garbage is collected.
import gc
import weakref


class Part:
    def __init__(self):
        self.me = self


gc.collect()
gc.disable()
part = Part()
end = weakref.finalize(part, print, 'finalized')
print(end.alive)
del part
print(end.alive)
gc.collect()
print(end.alive, end())
