import sys
class A:
    def __init__(self):
        self.a = 1
        self.b = 2
a = A()
print(sys.getsizeof(a), sys.getsizeof(a.__dict__))
b = A()
print(sys.getsizeof(b.__dict__))
b.c = 3
print(sys.getsizeof(b.__dict__), sys.getsizeof(A().__dict__))
for i in range(40):
    setattr(b, 'v' + str(i), i)
print(sys.getsizeof(b.__dict__))
c = A()
del c.a
print(sys.getsizeof(c.__dict__), c.__dict__)
c.__dict__ = {'z': 1}
print(c.z, vars(c), hasattr(c, 'b'))
class E: pass
print(sys.getsizeof(E().__dict__), sys.getsizeof(E()))
e = E()
d = e.__dict__
d['q'] = 1
print(e.q, sys.getsizeof(d))
vars(e)['w'] = 5
print(e.w, sys.getrefcount(d))
