import sys, gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a, b = N(20), N(21)
a, b = b, a
print(sys.getrefcount(a), sys.getrefcount(b))
a, b = N(22), N(23)
print("globals")
class O: pass
o = O(); o.x, o.y = N(24), N(25)
o.x, o.y = o.y, o.x
print(sys.getrefcount(o.x))
l = [N(26), N(27)]
l[0], l[1] = l[1], l[0]
print(l[0].n, sys.getrefcount(l[0]))
def g():
    gc.collect(); n = gc.get_count()[0]
    i, j = 1, [2]
    i, j = j, i
    return gc.get_count()[0] - n
print(g())
del a, b
o.x = o.y = None
l.clear()
print("end")
