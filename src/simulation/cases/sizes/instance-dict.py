import sys
class A: pass
class B:
    def __init__(self): self.x = 1
class C:
    def __init__(self): self.x = 1; self.y = 2; self.z = 3
class D:
    def __init__(self):
        for i in range(10): setattr(self, 'a%d' % i, i)
class E(B):
    def __init__(self): super().__init__(); self.w = 5
for c in (A, B, C, D, E):
    a = c()
    print(c.__name__, sys.getsizeof(a.__dict__), end=' ')
    b = c()
    print(sys.getsizeof(b.__dict__), end=' ')
    b.new = 1
    print(sys.getsizeof(b.__dict__), end=' ')
    d = c()
    for i in range(40): setattr(d, 'n%d' % i, i)
    print(sys.getsizeof(d.__dict__), sys.getsizeof(c().__dict__))
