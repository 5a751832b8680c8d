import sys
def outer():
    v = [1]
    def inner():
        v.append(2)
        raise RuntimeError(v)
    try: inner()
    except RuntimeError as err:
        print(sys.getrefcount(v), err.args[0] is v)
        e2 = err
    print(sys.getrefcount(v))
    return e2
e = outer()
print(sys.getrefcount(e.args[0]), sys.getrefcount(e))
f = e.__traceback__.tb_frame
print(f.f_code.co_name, f.f_back is sys._getframe(), sys.getrefcount(f), sorted(f.f_locals))
f.clear()
print(sorted(f.f_locals), sys.getrefcount(e.args[0]))
del f
e.__traceback__ = None
print(sys.getrefcount(e.args[0]), sys.getrefcount(e))
import gc
def many(n):
    l = []
    for i in range(n):
        try: raise ValueError(i)
        except ValueError as e: l.append(e)
    print(sys.getrefcount(l), sys.getrefcount(l[0]))
    return l
l = many(3)
print(len(l), sys.getrefcount(l), l[0].__traceback__.tb_frame is l[1].__traceback__.tb_frame)
print(sys.getrefcount(l[0].__traceback__.tb_frame))
del l
print(gc.collect())
