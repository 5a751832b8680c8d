import sys, gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a, b = N(1), N(2)
    print("two")
    a, b = N(3), N(4)
    print("new")
    a, b, c = N(5), N(6), N(7)
    print("three")
    a, b, c = c, a, b
    print(a.n, b.n, c.n, sys.getrefcount(a))
    x = y = a
    (b,) = (N(10),)
    [b, c] = N(11), N(12)
    print("list")
    p, (q, r) = N(13), (N(14), N(15))
    print(sys.getrefcount(p), sys.getrefcount(q))
    p, q, r, s = N(16), N(17), N(18), N(19)
    print("four")
f()
