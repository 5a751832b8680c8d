import sys
class A: pass
class B:
    __slots__ = ('x', 'y')
class C(int): pass
class D(str): pass
class E(tuple): pass
class F(list): pass
class G(dict): pass
class H(float): pass
class I(B): pass
class J: __slots__ = ('__weakref__',)
class K: __slots__ = ('__dict__',)
for x in (A(), B(), C(5), D('abc'), E((1, 2)), F([1]), G(a=1), H(1.0), I(), J(), K()):
    print(type(x).__name__, sys.getsizeof(x), x.__sizeof__())
