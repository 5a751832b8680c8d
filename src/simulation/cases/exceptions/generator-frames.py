import sys, gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def lots():
    a = N("a")
    def gen():
        b = N("b")
        yield 1
        raise ValueError("from gen")
    g = gen()
    next(g)
    try: next(g)
    except ValueError as e:
        print(sys.getrefcount(a), sys.getrefcount(g), sys.getrefcount(gen))
        return e.__traceback__.tb_next.tb_frame.f_locals["b"].n
print(lots())
def comp():
    x = N("x")
    try:
        return [1 / (i - 1) for i in range(3)]
    except ZeroDivisionError as e:
        tb = e.__traceback__; c = 0
        while tb: c += 1; tb = tb.tb_next
        return c
print(comp())
