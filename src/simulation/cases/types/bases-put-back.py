class WorkOnce(type):
    def __new__(self, name, bases, ns):
        self.flag = 0
        return super(WorkOnce, self).__new__(WorkOnce, name, bases, ns)
    def mro(self):
        if self.flag > 0:
            raise RuntimeError('bozo')
        self.flag += 1
        return type.mro(self)
class WorkAlways(type):
    def mro(self): return type.mro(self)
class C: pass
class C2: pass
class D(C): pass
class E(D): pass
class F(D, metaclass=WorkOnce): pass
class G(D, metaclass=WorkAlways): pass
before = D.__mro__, E.__mro__
try:
    D.__bases__ = (C2,)
except RuntimeError as e:
    print(e, (D.__mro__, E.__mro__) == before, D.__bases__)
class A: pass
class B: pass
class X(A, B): pass
class Y(A, B): pass
class Z(X, Y): pass
try:
    X.__bases__ = (B, A)
except TypeError as e:
    print(e)
print(X.__bases__, X.__mro__)
