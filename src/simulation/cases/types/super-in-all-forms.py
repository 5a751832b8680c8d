class A:
    def meth(self, a): return 'A(%r)' % a
class B(A):
    def __init__(self): self.__super = super(B, self)
    def meth(self, a): return 'B(%r)' % a + self.__super.meth(a)
class C(A):
    def meth(self, a): return 'C(%r)' % a + self.__super.meth(a)
C._C__super = super(C)
class D(C, B):
    def meth(self, a): return 'D(%r)' % a + super(D, self).meth(a)
print(B().meth(2), C().meth(3), D().meth(4))
class mysuper(super):
    def __init__(self, *args):
        return super(mysuper, self).__init__(*args)
class E(D):
    def meth(self, a): return 'E(%r)' % a + mysuper(E, self).meth(a)
print(E().meth(5))
class F(E):
    def meth(self, a):
        s = self.__super
        return 'F(%r)[%s]' % (a, s.__class__.__name__) + s.meth(a)
F._F__super = mysuper(F)
print(F().meth(6))
for act in (lambda: super(D, 42), lambda: super(D, C()), lambda: super(D).__get__(12), lambda: super(D).__get__(C()), lambda: super(A, kw=1), lambda: super(1), lambda: super(A, A(), 3)):
    try:
        act()
    except TypeError as e:
        print(e)
s = super(D, D())
print(s.__thisclass__, s.__self_class__, type(s.__self__), super(D).__self__, super(D).__self_class__)
print(s, super(D))
