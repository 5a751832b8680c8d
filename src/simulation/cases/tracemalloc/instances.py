import gc
import tracemalloc


class Plain:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Slim:
    __slots__ = 'x', 'y'

    def __init__(self, x, y):
        self.x = x
        self.y = y


gc.collect()
tracemalloc.start()
for cls in Plain, Slim:
    before = tracemalloc.get_traced_memory()[0]
    points = [cls(n, n) for n in range(200)]
    after = tracemalloc.get_traced_memory()[0]
    print(cls.__name__, after - before)
    del points
