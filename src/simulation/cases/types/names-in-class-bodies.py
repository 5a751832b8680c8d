class A:
    "doc"
    def __init__(self):
        self.zebra = 1
        self.apple: int = 2
        self.__priv = 3
        self.mango, (self.kiwi, x) = 1, (2, 3)
        self.zebra2 = self.b2 = 1
        for self.loop in (): pass
    def f(this):
        this.nope = 1
        def g(self):
            self.inner = 1
        self = this
        self.aug += 1
    x = 1
print([k for k in vars(A)])
print(getattr(A, '__static_attributes__', 0), getattr(A, '__firstlineno__', 0))
def deco(c): return c
@deco
@deco
class B:
    y: int
    z: str = 'a'
    def m(self): return __class__
print(list(vars(B)), getattr(B, '__firstlineno__', 0))
class M(type):
    def __new__(m, n, b, d, **k):
        print(list(d), b, k)
        return super().__new__(m, n, b, d)
class C(metaclass=M, a=1):
    "doc"
    __slots__ = ('p', 'q')
    def __init__(self): super().__init__()
    def __eq__(s, o): return 1
print(list(vars(C)))
class D(C):
    a: 'int' = 3
    def f(self): self.one = 1
print(list(vars(D)))
print(dir(D)[:12])
