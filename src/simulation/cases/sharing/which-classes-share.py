import sys, gc
S = sys.getsizeof
class A:
    __slots__ = ('x', '__dict__')
a = A(); print(S(a), S(a.__dict__)); a.q = 1; print(S(a.__dict__))
class B:
    __slots__ = ('__dict__',)
a = B(); print(S(a), S(a.__dict__)); a.q = 1; print(S(a.__dict__))
class P:
    __slots__ = ('x',)
class C(P): pass
a = C(); print(S(a), S(a.__dict__)); a.q = 1; print(S(a.__dict__))
for base in (dict, set, str, tuple, float, list, int):
    class D(base): pass
    d = D(); print(base.__name__, S(d), S(d.__dict__)); d.a = 1; print(S(d.__dict__))
class L(list): pass
gc.collect()
x = L(); x.me = x; del x
print(gc.collect())
x = L(); x.append(x); del x
print(gc.collect())
x = L(); x.append(x); x.a = 1; del x
print(gc.collect())
class T:
    def __init__(self): self.a = 1
    def late(self):
        self.c = 1; self.d = 2
        self.e = self.f = 3
ts = [T() for _ in range(50)]
t = ts[0]
print(S(t.__dict__)); t.late(); print(S(t.__dict__), S(ts[1].__dict__))
class G: pass
gs = [G() for _ in range(50)]
g = gs[0]
g.a = 1
print(S(g.__dict__)); g.b = 1; print(S(g.__dict__))
