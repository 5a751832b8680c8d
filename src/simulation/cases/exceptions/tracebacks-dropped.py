import gc, weakref
class N: 
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
saved = []
def f(n):
    local = N(n)
    raise RuntimeError(n)
def g():
    mine = N("g")
    for i in range(3):
        try: f(i)
        except RuntimeError as e: saved.append(e)
g()
print("saved")
saved.pop(0)
print("popped")
saved[0].__traceback__ = None
print("cleared one")
saved[1].with_traceback(None)
print("cleared two")
