import sys
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
class P:
    @property
    def p(self): raise AttributeError("no p")
    def __getattr__(self, n):
        print("getattr", n)
        raise AttributeError(n)
try: P().p
except AttributeError as e: print(e, e.name, type(e.obj).__name__, e.__context__)
def key(x): raise KeyError(x)
try: sorted([3, 1], key=key)
except KeyError as e: print(e.args, e.__traceback__.tb_next.tb_frame.f_code.co_name)
try: list(map(key, [1]))
except KeyError as e: print(e.args, e.__traceback__.tb_next.tb_next)
try: int("x")
except ValueError as e: print(e, e.__traceback__.tb_next, sys.getrefcount(e.__traceback__))
def nested():
    n = N("nested")
    try:
        try: raise ValueError(1)
        finally: print("f1", sys.exc_info()[0])
    except ValueError:
        try: raise TypeError(2)
        except TypeError as t: print(repr(t.__context__), sys.getrefcount(n))
    print(sys.exc_info()[0])
nested()
