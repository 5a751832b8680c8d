class C: pass
class C2:
    def __getattribute__(self, attr):
        if attr == 'a': return 2
        return super(C2, self).__getattribute__(attr)
    def meth(self): return 1
class D(C): pass
class E(D): pass
d, e = D(), E()
D.__bases__ = (C,)
D.__bases__ = (C2,)
print(d.meth(), e.meth(), d.a, e.a, C2.__subclasses__(), C.__subclasses__(), D.__mro__, E.__mro__, D.__base__)
def cant(f):
    try: f()
    except (TypeError, AttributeError) as x: print(type(x).__name__, x)
    else: print('could')
def setb(cls, value): cls.__bases__ = value
def delb(): del D.__bases__
cant(delb)
for value in ((), (D,), (C, C), (E,), 3, [C], (1,), (int,), (C, object, C)):
    cant(lambda: setb(D, value))
class L(list): pass
cant(lambda: setb(L, (dict,)))
cant(lambda: setb(list, (dict,)))
cant(lambda: setb(D, (C, list)))
cant(lambda: setb(D, (type(None),)))
cant(lambda: setb(D, (C, type(None))))
print(D.__bases__)
