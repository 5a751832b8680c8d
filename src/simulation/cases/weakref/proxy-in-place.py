import weakref
class C:
    def __floordiv__(self, other):
        return 42
    def __ifloordiv__(self, other):
        return 21
o = C()
p = weakref.proxy(o)
print(p // 5)
p //= 5
print(p)
