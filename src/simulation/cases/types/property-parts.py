class C:
    def getx(self): return self.__x
    def setx(self, value): self.__x = value
    def delx(self): del self.__x
    x = property(getx, setx, delx, doc="I'm the x property.")
a = C()
print(hasattr(a, 'x'))
a.x = 42
print(a._C__x, a.x)
del a.x
print(hasattr(a, 'x'), hasattr(a, '_C__x'))
C.x.__set__(a, 100)
print(C.x.__get__(a))
C.x.__delete__(a)
print(hasattr(a, 'x'))
raw = C.__dict__['x']
print(isinstance(raw, property), raw.__doc__, raw.fget is C.__dict__['getx'], raw.fset is C.setx, raw.fdel is C.delx)
for attr in 'fget', 'fset', 'fdel':
    try:
        setattr(raw, attr, 42)
    except AttributeError as e:
        print(e)
raw.__doc__ = 42
print(raw.__doc__, [n for n in dir(raw) if not n.startswith('_')])
class D:
    __getitem__ = property(lambda s: 1 / 0)
try:
    for i in D(): pass
except ZeroDivisionError as e:
    print(e)
