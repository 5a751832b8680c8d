class precfloat(float):
    __slots__ = ['prec']
    def __init__(self, value=0.0, prec=12): self.prec = int(prec)
    def __new__(cls, value=0.0, prec=12): return float.__new__(cls, value)
    def __repr__(self): return '%.*g' % (self.prec, self)
print(repr(precfloat(1.1)), precfloat(12345) == 12345.0, float(precfloat(2)), hash(precfloat(12345)) == hash(12345.0))
print((+precfloat(1)).__class__, precfloat(3.14159, 3), precfloat(3.14159, prec=4))
