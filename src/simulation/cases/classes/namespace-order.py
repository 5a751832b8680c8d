class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print(name, bases, list(ns), kw)
        return super().__new__(m, name, bases, ns)
class A(metaclass=Meta):
    x = 1
    def f(self):
        self.q = 1
        return __class__
class B(A, k=2):
    """doc"""
    y: int = 3
    def g(self): pass
print(A.__dict__.keys())
class P:
    pass
print(list(P.__dict__))
class Q:
    "d"
    __slots__ = ('a',)
    def f(self): self.a = self.b = 2
print(list(Q.__dict__))
