import gc, weakref
class N: 
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
saved = []
def h():
    obj = N("h")
    try:
        raise ValueError
    except ValueError as e:
        ref = e
h()
print("h done")
gc.collect()
print("collected")
def k():
    obj = N("k")
    try: raise ValueError
    except ValueError as e:
        e.__traceback__.tb_frame
        try:
            e.__traceback__.tb_frame.clear()
        except RuntimeError as r: print(r)
        return e
e = k()
print("have")
e.__traceback__.tb_frame.clear()
print("clear frame")
print(e.__traceback__.tb_frame.f_locals)
