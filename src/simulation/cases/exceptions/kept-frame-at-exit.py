class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f(p):
    b = N("b")
    try:
        raise ValueError("v")
    finally:
        print("finally")
c = N("c")
try:
    f(N("arg"))
except ValueError as e:
    saved = e
print("saved")
