class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
a = N("a")
def f(p):
    b = N("b")
    raise ValueError("v")
c = N("c")
f(N("arg"))
