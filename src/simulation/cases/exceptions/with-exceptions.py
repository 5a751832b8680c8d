import sys
class CM:
    def __init__(self, n, swallow): self.n, self.swallow = n, swallow
    def __enter__(self):
        print("enter", self.n); return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None, v, tb is not None, sys.getrefcount(self))
        if v is not None: print(sys.getrefcount(v), sys.getrefcount(tb))
        return self.swallow
with CM(1, True):
    raise ValueError("a")
try:
    with CM(2, False), CM(3, False):
        {}["k"]
except KeyError as e:
    print(repr(e), e.__context__)
def f():
    with CM(4, True):
        return 5
print(f())
for i in range(3):
    with CM(i, True):
        if i == 1: break
        if i == 0: continue
with CM(7, True) as c:
    with CM(8, False) as d:
        1/0
print("done")
