class A(Exception): 
    def __init__(self, msg, code):
        super().__init__(msg)
        self.code = code
class B(A): pass
try: raise B("m", 3)
except A as e: print(type(e).__name__, e.code, e.args, e)
class C(Exception):
    def __str__(self): return "custom"
print(str(C(1)), repr(C(1)), f"{C(2)}")
def f(*exc):
    try: raise exc[0]
    except exc[1:] as e: return repr(e)
print(f(ValueError, TypeError, ValueError), f(KeyError("k"), LookupError))
try: f(KeyError, 5)
except TypeError as e: print(e)
