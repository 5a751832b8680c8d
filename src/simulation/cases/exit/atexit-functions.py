import atexit
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def bye(x): print("bye", x)
atexit.register(bye, 1)
atexit.register(bye, x=2)
@atexit.register
def last(): print("last")
n = N("n")
atexit.register(n.__del__)
print("end")
