class A:
    __slots__ = ()
class B: pass
class C(A, B):
    __slots__ = ()
print(hasattr(C, '__dict__'), hasattr(C, '__weakref__'))
c = C()
c.x = 2
print(c.x)
class P:
    __slots__ = ('p',)
class Q:
    __slots__ = ('q',)
try:
    class R(P, Q): pass
except TypeError as e:
    print(e)
class S(P, A): pass
print(S.__base__, S.__mro__)
