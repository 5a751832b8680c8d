# gc.is_finalized tells whether the finalizer has run.
import gc

saved = []


class Part:
    def __del__(self):
        saved.append(self)


class Bare:
    pass


print(gc.is_finalized(3), gc.is_finalized([]), gc.is_finalized(Bare()))
part = Part()
print(gc.is_finalized(part))
del part
print(gc.is_finalized(saved[0]))
part = saved.pop()
del part
print(len(saved))
