import gc
class O: pass
class L(list): pass
class D(dict): pass
class S(str): pass
class I(int): pass
class T(tuple): pass
class E(Exception): pass
class F(float): pass
class ST(set): pass
gc.collect()
gc.disable()
for c in (O, L, D, S, I, T, E, F, ST):
    x = c()
    x.a = x
    del x
    r = gc.collect()
    x = c()
    x.a = x
    x.b = 1
    d = x.__dict__
    t = gc.is_tracked(d)
    del x, d
    r2 = gc.collect()
    x = c()
    x.l = [x]
    del x
    r3 = gc.collect()
    x = c()
    x.l = 5
    x.__class__
    y = [x]
    y.append(y)
    del x, y
    print(c.__name__, r, t, r2, r3, gc.collect())
