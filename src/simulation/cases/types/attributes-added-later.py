class D: pass
class E(D): pass
class F(D): pass
D.foo = 1
print(D.foo, E.foo, F.foo)
class C: pass
a = C()
print(hasattr(a, 'foobar'))
C.foobar = 2
print(a.foobar)
C.method = lambda self: 42
print(a.method())
C.__repr__ = lambda self: 'C()'
print(repr(a))
C.__int__ = lambda self: 100
print(int(a))
def mygetattr(self, name):
    if name == 'spam':
        return 'spam'
    raise AttributeError
C.__getattr__ = mygetattr
print(a.spam, hasattr(a, 'eggs'))
def mysetattr(self, name, value):
    if name == 'spam':
        raise AttributeError
    return object.__setattr__(self, name, value)
C.__setattr__ = mysetattr
try:
    a.spam = 'not spam'
except AttributeError as e:
    print('refused', e.args)
a.new = 12
print(a.spam, a.new)
