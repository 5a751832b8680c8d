import sys
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    x = N("x")
    try:
        raise KeyError(x)
    except KeyError as e:
        print(sys.getrefcount(x), sys.getrefcount(e), e.args)if False else print(sys.getrefcount(x), sys.getrefcount(e))
        err = e
    print(sys.getrefcount(x), sys.getrefcount(err))
f()
print("cycle?")
import gc
print(gc.collect())
