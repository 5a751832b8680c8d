class hexint(int):
    def __repr__(self): return hex(self)
    def __add__(self, other): return hexint(int.__add__(self, other))
print(repr(hexint(7) + 9), repr(hexint(1000) + 7))
a = hexint(12345)
print(a == 12345, int(a), int(a).__class__, hash(a) == hash(12345))
for v in (+a, a >> 0, a << 0, hexint(0) << 12, hexint(0) >> 12):
    print(v, v.__class__)
class octlong(int):
    __slots__ = []
    def __str__(self): return oct(self)
    def __add__(self, other): return self.__class__(super(octlong, self).__add__(other))
    __radd__ = __add__
print(str(octlong(3) + 5), str(5 + octlong(3000)))
a = octlong(12345)
print([x.__class__ is int for x in (+a, -a, a - 0, a * 1, a ** 1, a // 1, 1 * a, a | 0, a ^ 0, a & -1, abs(octlong(0)), a % 7)])
class clone(int): pass
print((clone(1) + 0).__class__, (0 + clone(1)).__class__, clone(-1).__dict__, int(clone(-1)), clone('12'), clone(b'7'), clone(3.9), clone('ff', 16))
