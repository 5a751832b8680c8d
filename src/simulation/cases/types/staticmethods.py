class C:
    def foo(*a): return a
    goo = staticmethod(foo)
c = C()
print(C.goo(1), c.goo(1), c.foo(1) == (c, 1))
class D(C): pass
d = D()
print(D.goo(1), d.goo(1), d.foo(1) == (d, 1))
sm = staticmethod(None)
sm.x = 42
print(sm.x)
del sm.x
print(hasattr(sm, 'x'))
for bad in (lambda: classmethod(), lambda: staticmethod(), lambda: staticmethod(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)
