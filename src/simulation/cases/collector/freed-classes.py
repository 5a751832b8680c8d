import gc
gc.collect()
class A: pass
del A
print(gc.collect())
class B:
    limit = 1
    def method(self): return self
b = B()
b.me = b
del B, b
print(gc.collect())
class C:
    __slots__ = ('x', 'y')
class D(C): pass
del C, D
print(gc.collect())
class E: pass
gc.collect()
del E
print(gc.collect())
