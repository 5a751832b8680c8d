class C:
    def foo(*a): return a
    goo = classmethod(foo)
c = C()
print(C.goo(1) == (C, 1), c.goo(1) == (C, 1), c.foo(1) == (c, 1))
class D(C): pass
d = D()
print(D.goo(1) == (D, 1), d.goo(1) == (D, 1), d.foo(1) == (d, 1), D.foo(d, 1) == (d, 1))
def f(cls, arg):
    "f docstring"
    return (cls, arg)
ff = classmethod(f)
print(ff.__get__(0, int)(42), ff.__get__(0)(42))
print(C.goo.__self__, D.goo.__self__, super(D, D).goo.__self__, super(D, d).goo.__self__)
print(super(D, D).goo(), super(D, d).goo())
meth = classmethod(1).__get__(1)
try:
    meth()
except TypeError as e:
    print(e)
try:
    classmethod(f, kw=1)
except TypeError as e:
    print(e)
