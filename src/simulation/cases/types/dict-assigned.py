class C: pass
a = C()
a.__dict__ = {'b': 1}
print(a.b)
def cant(x, d):
    try:
        x.__dict__ = d
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
cant(a, None); cant(a, []); cant(a, 1)
del a.__dict__
print(a.__dict__)
class Base: pass
class Meta1(type, Base): pass
class Meta2(Base, type): pass
class D(metaclass=Meta1): pass
class E(metaclass=Meta2): pass
for cls in C, D, E:
    cant(cls, {})
    try:
        del cls.__dict__
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
    try:
        cls.__dict__['spam'] = 'eggs'
    except TypeError as e:
        print(e)
class Exception1(Exception, Base): pass
class Exception2(Base, Exception): pass
for T in Exception, Exception1, Exception2:
    e = T()
    e.__dict__ = {'a': 1}
    print(e.a)
