import weakref, operator
class C:
    def __index__(self):
        return 10
    def __int__(self): return 3
    def __float__(self): return 2.5
o = C()
p = weakref.proxy(o)
print(operator.index(p), int(p), float(p), list(range(12))[p])
