import gc
class A(object):
    pass
a = A()
a.a = a
gc.collect()
del a
print(gc.collect())
class B(list):
    pass
class C(B, A):
    pass
a = C()
a.a = a
gc.collect()
del a
print(gc.collect())
del B, C
print(gc.collect() > 0)
A.a = A()
del A
print(gc.collect() > 0)
print(gc.collect())
