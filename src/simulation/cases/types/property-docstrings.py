class P(property):
    "doc of P"
class C:
    @P
    def a(self):
        "doc a"
        return 1
    @property
    def b(self): return 2
    c = property(doc='doc c')
    d = P(None, None, None, 'doc d')
    e = property(lambda self: 5, doc=None)
print(C.a.__doc__, C.b.__doc__, C.c.__doc__, C.d.__doc__, C.e.__doc__, P.__doc__)
C.a.__doc__ = 'new'
print(C.a.__doc__)
C.b.__doc__ = 'new b'
print(C.b.__doc__, C.__dict__['b'].getter(lambda s: 3).__doc__)
del C.b.__doc__
print(C.b.__doc__)
try:
    C().c
except AttributeError as e:
    print(e)
try:
    C().b = 1
except AttributeError as e:
    print(e)
try:
    del C().b
except AttributeError as e:
    print(e)
try:
    print(C.b.__name__)
except AttributeError as e:
    print(e)
p = property(len)
try:
    p.__get__([1, 2])
except TypeError as e: print(e)
print(p.__get__([1, 2]), p.__get__(None, list) is p)
try:
    p.__set__([], 1)
except AttributeError as e: print(e)
try: property(1, 2, 3, 4, 5)
except TypeError as e: print(e)
try: property(foo=1)
except TypeError as e: print(e)
class Q(property):
    __slots__ = ()
try:
    class R:
        @Q
        def x(self):
            "doc x"
    print(R.x.__doc__)
except AttributeError as e:
    print(e)
