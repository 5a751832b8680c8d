class D:
    __slots__ = ['__dict__']
a = D()
print(hasattr(a, '__dict__'), hasattr(a, '__weakref__'))
a.foo = 42
print(a.__dict__)
class W:
    __slots__ = ['__weakref__']
a = W()
print(hasattr(a, '__weakref__'), hasattr(a, '__dict__'))
try:
    a.foo = 42
except AttributeError as e:
    print(e)
class C1(W, D):
    __slots__ = []
a = C1()
print(hasattr(a, '__dict__'), hasattr(a, '__weakref__'))
a.foo = 42
print(a.__dict__)
class C2(D, W):
    __slots__ = []
a = C2()
a.foo = 43
print(a.__dict__, a.__weakref__)
for slots in (['__dict__', '__dict__'], ['__weakref__', '__weakref__']):
    try:
        type('T', (), {'__slots__': slots})
    except TypeError as e:
        print(e)
try:
    class T(D):
        __slots__ = ['__dict__']
except TypeError as e:
    print(e)
