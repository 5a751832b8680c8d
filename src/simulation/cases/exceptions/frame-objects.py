import sys
def f():
    try:
        raise ValueError("v")
    except ValueError:
        print(sys.exc_info()[0].__name__, sys.exception())
        try:
            raise KeyError("k")
        except KeyError:
            print(sys.exc_info()[1], repr(sys.exception().__context__))
        print(repr(sys.exception()))
    print(sys.exc_info())
f()
def who(): return sys._getframe(1).f_code.co_name, sys._getframe().f_back.f_lineno
def caller():
    x = 1
    return who()
print(caller())
def loc(a, b=2):
    c = [a]
    def inner(): return c
    f = sys._getframe()
    print(sorted(f.f_locals), f.f_locals['a'], len(f.f_locals), 'b' in f.f_locals)
    del b
    print(sorted(f.f_locals.keys()), f.f_locals.get('b', 'none'))
loc(1)
try: sys._getframe(100)
except ValueError as e: print(e)
def fr():
    big = [1,2,3]
    return sys._getframe()
x = fr()
print(x.f_locals['big'], x.f_back is None or x.f_back.f_code.co_name, sys.getrefcount(x), x.f_code is fr.__code__)
