import gc, sys
class N: pass
gc.collect()
def f():
    n = N(); n.me = n
    raise ValueError
for i in range(3):
    try: f()
    except ValueError: pass
print(gc.collect())
for i in range(3):
    try: f()
    except ValueError as e: n = e
print(gc.collect())
del n
print(gc.collect())
def g():
    try: f()
    except ValueError as e:
        self_ref = e
g()
print(gc.collect())
try:
    try: f()
    except ValueError as a: raise KeyError from a
except KeyError as b: k = b
print(len(gc.get_referents(k)), [type(r).__name__ for r in gc.get_referents(k)])
print([type(r).__name__ for r in gc.get_referents(k.__traceback__)])
print(gc.is_tracked(k), gc.is_tracked(k.__traceback__), gc.is_tracked(k.__traceback__.tb_frame))
t = k.__cause__.__traceback__
print([type(r).__name__ for r in gc.get_referents(t)], gc.is_tracked(t.tb_next.tb_frame))
print(sys.getrefcount(k), sys.getrefcount(t), sys.getrefcount(t.tb_next), sys.getrefcount(t.tb_next.tb_frame))
