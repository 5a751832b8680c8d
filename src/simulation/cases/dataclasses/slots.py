import gc, sys, weakref
from dataclasses import dataclass, field, FrozenInstanceError
gc.collect()
@dataclass(slots=True)
class S:
    a: int
    b: str = 'x'
    c: list = field(default_factory=list)
    def total(self):
        return self.a + len(self.c)
print(gc.collect())
s = S(1)
print(s, S.__slots__, s.total(), s == S(1), S.__name__, S.__qualname__)
try:
    s.d = 1
except AttributeError as e:
    print(e)
print(sys.getsizeof(s), hasattr(s, '__dict__'), sys.getrefcount(s))
try:
    weakref.ref(s)
except TypeError as e:
    print(e)
@dataclass(slots=True, weakref_slot=True)
class W:
    a: int


w = W(1)
r = weakref.ref(w)
print(r() is w, W.__slots__, sys.getsizeof(w))
del w
print(r(), gc.collect())
