class C: pass
class D: pass
class E: pass
class F(D, E): pass
for cls in C, D, E, F:
    for cls2 in C, D, E, F:
        x = cls()
        x.a = 1
        x.__class__ = cls2
        assert x.__class__ is cls2 and x.a == 1
        x.__class__ = cls
        assert x.__class__ is cls
def cant(x, value):
    try:
        x.__class__ = value
    except TypeError as e:
        print(e)
    else:
        print('could')
    try:
        delattr(x, '__class__')
    except TypeError as e:
        print(e)
cant(C(), list)
cant(list(), C)
cant(C(), 1)
cant(C(), object)
cant(object(), list)
cant(list(), object)
class Int(int): __slots__ = []
cant(3, Int)
cant(True, int)
class G:
    __slots__ = ['a', 'b']
class H:
    __slots__ = ['b', 'a']
class I:
    __slots__ = ['a', 'b']
class J:
    __slots__ = ['c', 'b']
class K(G): pass
class L(H):
    __slots__ = ['e']
x = G()
x.a = 1
x.__class__ = H
print(x.a, type(x))
x.__class__ = I
print(x.a, type(x))
for t in J, K, L: cant(x, t)
