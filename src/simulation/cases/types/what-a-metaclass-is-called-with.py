# What holds a metaclass, the bases and the names while a class is made.
import sys


def show(*objects):
    print(*map(sys.getrefcount, objects))


class Meta(type):
    def __prepare__(name, bases, **named):
        show(named)
        return {}

    def __new__(meta, name, bases, names, **named):
        show(meta, names, named)
        return type.__new__(meta, name, bases, names)


class A(metaclass=Meta): pass
class B(A): pass
class C(A):
    def f(self): pass
class D(A):
    x: int
class E(A, k=1): pass
class F(A, metaclass=Meta, k=A): pass
Meta('x', (A,), {'k': A}, k=2)
class Told:
    def __init_subclass__(cls, **named): show(cls, named)
class G(Told): pass
class H(Told, k=G): pass
def make(name, bases, names, **named): show(bases, names, named)
class I(A, metaclass=make): pass
class J(A, Told, metaclass=make, k=A):
    def f(self): pass
