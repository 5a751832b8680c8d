import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class Box: pass
def f():
    b = Box(); b.n = N("in cycle")
    try: raise ValueError
    except ValueError as e: b.err = e
f()
print("returned")
print(gc.collect() > 0)
def g():
    n = N("g")
    try:
        raise ValueError
    except ValueError as e:
        e2 = e
    del e2
g(); print("g")
class Self(Exception): pass
def h():
    n = N("h")
    s = Self()
    s.me = s
    raise s
try: h()
except Self: pass
print("h done")
print(gc.collect())
def bad_del():
    class D:
        def __del__(self): raise RuntimeError("in del")
    d = D()
    del d
    print("after del")
bad_del()
