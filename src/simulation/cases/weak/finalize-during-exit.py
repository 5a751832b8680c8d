import weakref
class A: pass
def g1():
    print('g1')
def f1():
    print('f1')
    weakref.finalize(a, g1)
a = A()
weakref.finalize(a, f1)
weakref.finalize(a, print, 'other')
