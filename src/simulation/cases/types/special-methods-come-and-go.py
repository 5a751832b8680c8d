class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass
d = D()
orig = hash(d)
A.__hash__ = lambda self: 42
print(hash(d))
C.__hash__ = lambda self: 314
print(hash(d))
B.__hash__ = lambda self: 144
print(hash(d))
D.__hash__ = None
try: hash(d)
except TypeError as e: print(e)
del D.__hash__
print(hash(d))
B.__hash__ = None
try: hash(d)
except TypeError as e: print(e)
del B.__hash__
print(hash(d))
del C.__hash__
print(hash(d))
del A.__hash__
print(hash(d) == orig)
d.foo = 42
A.__getattribute__ = lambda self, name: 24 if name == 'foo' else object.__getattribute__(self, name)
print(d.foo)
def ga(self, name):
    if name in ('spam', 'foo'): return 'hello'
    raise AttributeError(name)
B.__getattr__ = ga
print(d.spam, d.foo)
del A.__getattribute__
print(d.foo)
del d.foo
print(d.foo)
del B.__getattr__
try: d.foo
except AttributeError as e: print(e)
