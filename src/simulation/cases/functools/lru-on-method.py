import functools
import weakref

class Box:
    def __init__(self, n):
        self.n = n
    @functools.lru_cache
    def double(self):
        return self.n * 2

box = Box(4)
print(box.double(), box.double(), Box.double.cache_info().hits)
ref = weakref.ref(box)
del box
print(ref() is None)
Box.double.cache_clear()
print(ref() is None)
