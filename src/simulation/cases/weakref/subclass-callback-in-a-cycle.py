import weakref, gc
class C: pass
class MyRef(weakref.ref):
    def __init__(self, o, cb=None):
        super().__init__(o, cb)
o = C()
o.r = MyRef(o, lambda r: print('no'))
gc.collect()
del o
print(gc.collect())
o = C(); o.me = o
r = MyRef(o, lambda r: print('yes', r()))
del o
print(gc.collect())
