class A: pass
class B(A): pass
class C: pass
for bases in [(A, A), (A, B), (A, C, B), (object, A), (C, object, A)]:
    try:
        type('X', bases, {})
    except TypeError as e:
        print(repr(str(e)))
class Grid: pass
class H(Grid): pass
class V(Grid): pass
class HV(H, V): pass
class VH(V, H): pass
try:
    class Confused(HV, VH): pass
except TypeError as e:
    print(e)
