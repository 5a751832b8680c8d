class C:
    foo = property(doc='hello')
    @foo.getter
    def foo(self): return self._foo
    @foo.setter
    def foo(self, value): self._foo = abs(value)
    @foo.deleter
    def foo(self): del self._foo
c = C()
print(C.foo.__doc__, hasattr(c, 'foo'))
c.foo = -42
print(c._foo, c.foo)
del c.foo
print(hasattr(c, '_foo'), hasattr(c, 'foo'))
class D(C):
    @C.foo.deleter
    def foo(self):
        try: del self._foo
        except AttributeError: print('gone')
d = D()
d.foo = 24
print(d.foo)
del d.foo
del d.foo
class F(C):
    @C.foo.setter
    def foo(self, value): self._foo = max(0, value)
f = F()
f.foo = -10
print(f.foo, F.foo.__doc__)
