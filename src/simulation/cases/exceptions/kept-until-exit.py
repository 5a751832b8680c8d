class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def f():
    a = N("a")
    raise ValueError("v")
keep = []
try: f()
except ValueError as e: keep.append(e)
x = N("global")
print("end")
