import sys
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def inner():
    a = N("inner a")
    b = N("inner b")
    raise ValueError("x")
def outer():
    c = N("outer c")
    inner()
try:
    outer()
except ValueError as e:
    print("caught", sys.getrefcount(e))
print("after")
keep = None
try:
    outer()
except ValueError as e:
    keep = e
print("kept", sys.getrefcount(keep))
tb = keep.__traceback__
while tb:
    print(tb.tb_frame.f_code.co_name, tb.tb_lineno, sys.getrefcount(tb), sys.getrefcount(tb.tb_frame))
    tb = tb.tb_next
keep = None
print("end")
