import weakref
class N:
    def __init__(self, n): self.n = n
n = N(1)
weakref.finalize(n, print, "finalized n")
m = N(2)
f = weakref.finalize(m, print, "finalized m")
f.atexit = False
o = N(3)
g = weakref.finalize(o, print, "finalized o")
print(g.alive, f.alive)
del n
print("end")
