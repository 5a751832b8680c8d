class A:
    def f(self): return 'A'
class B(A): pass
class C(A):
    def f(self): return 'C'
class D(B, C): pass
print(A.mro(), D.mro() == [D, B, C, A, object], D.__mro__ == (D, B, C, A, object), D().f())
class Perverse(type):
    def mro(cls):
        order = type.mro(cls)
        order.reverse()
        return order
class X(D, B, C, A, metaclass=Perverse): pass
print(X.__mro__ == (object, A, C, B, D, X), X().f())
