import sys
S = sys.getsizeof
class A:
    def __init__(self):
        self.a = 1
        self.b = 2
a = A()
print(S(a.__dict__))
l = [A() for _ in range(3)]
print(S(a.__dict__), S(l[0].__dict__))
b = A()
b.c = 3
print(S(b.__dict__), S(a.__dict__))
for i in range(40):
    setattr(b, 'v' + str(i), i)
    if i in (0, 10, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30): print(i, S(b.__dict__), S(a.__dict__))
print(S(b.__dict__), S(a.__dict__))
c = A()
print('c', S(c.__dict__))
class E: pass
print('E', S(E().__dict__), S(E().__dict__))
es = [E() for _ in range(40)]
print(S(es[0].__dict__))
e = E()
e.x = 1
print(S(e.__dict__), S(es[0].__dict__))
e.y = 1
print(S(e.__dict__), S(es[0].__dict__))
f = E()
f.x = 1
f.y = 2
f.z = 3
print(S(f.__dict__), S(e.__dict__))
g = E()
g.y = 1
g.x = 2
print(g.__dict__, S(g.__dict__))
