class Proxy:
    def __init__(self, obj): self.__obj = obj
    def __getattribute__(self, name):
        if name.startswith('_Proxy__'): return object.__getattribute__(self, name)
        return getattr(self.__obj, name)
class C: pass
class D(C): pass
for a in (C(), D()):
    print(isinstance(a, C), isinstance(Proxy(a), C), isinstance(Proxy(a), D), type(Proxy(a)))
class B:
    def f(self): return 'B.f'
class E(B):
    def f(self): return super(E, self).f() + '->E.f'
print(E.__dict__['f'](Proxy(E())))
