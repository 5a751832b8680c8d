class Counted:
    counter = 0
    def __init__(self):
        Counted.counter += 1
    def __del__(self):
        Counted.counter -= 1
class C:
    __slots__ = ['a', 'b', 'c']
x = C()
x.a = Counted(); x.b = Counted(); x.c = Counted()
print(Counted.counter)
del x
print(Counted.counter)
class D(C): pass
x = D()
x.a = Counted(); x.z = Counted()
print(Counted.counter)
del x
print(Counted.counter)
class E(D):
    __slots__ = ['e']
x = E()
x.a = Counted(); x.z = Counted(); x.e = Counted()
print(Counted.counter)
del x
print(Counted.counter)
import gc
class F:
    __slots__ = ['a', 'b']
s = F()
s.a = [Counted(), s]
print(Counted.counter)
s = None
gc.collect()
print(Counted.counter)
