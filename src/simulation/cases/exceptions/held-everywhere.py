import sys, gc, weakref
# exceptions through many kinds of frames with counts
class Res:
    def __init__(self, n): self.n = n
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", self.n, len(a), sys.getrefcount(self)); return False
    def __del__(self): print("del", self.n)
def use():
    with Res("r1") as r, Res("r2"):
        print(sys.getrefcount(r))
        raise ValueError
try: use()
except ValueError as e: print(sys.getrefcount(e.__traceback__.tb_next.tb_frame))
print("--")
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 2: raise StopIteration
        return self.i
print(list(It()), sum(It()), [x for x in It()])
def deleter():
    d = {"a": Res("in dict")}
    try:
        del d["b"]
    except KeyError as k:
        print(k, sys.getrefcount(d))
        d.clear()
        print("cleared")
deleter()
e1 = ValueError("shared")
def raiser(): raise e1
for i in range(2):
    try: raiser()
    except ValueError as e: pass
tb, n = e1.__traceback__, 0
while tb: n += 1; tb = tb.tb_next
print(n, sys.getrefcount(e1))
e1.__traceback__ = None
print(sys.getrefcount(e1), e1.__context__)
r = weakref.ref(e1) if False else None
class WE(Exception): pass
w = WE(); wr = weakref.ref(w)
try: raise w
except WE: pass
del w
print(wr() is None, gc.collect() >= 0, wr() is None)
