# A collection asked for while one runs does nothing.
import gc


class Part:
    def __init__(self):
        self.me = self

    def __del__(self):
        print('inner', gc.collect())


gc.collect()
gc.disable()
Part()
print('outer', gc.collect())
loose = Part()
loose.me = None
del loose
print('end')
