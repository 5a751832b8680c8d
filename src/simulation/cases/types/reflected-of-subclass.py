class I(int):
    def __repr__(self): return 'I(%r)' % int(self)
    def __add__(self, other): return I(int(self) + int(other))
    __radd__ = __add__
    def __pow__(self, other, mod=None):
        if mod is None: return I(pow(int(self), int(other)))
        return I(pow(int(self), int(other), int(mod)))
    def __rpow__(self, other, mod=None):
        return I(pow(int(other), int(self)))
print(I(1) + I(2), I(1) + 2, 1 + I(2), I(2) ** I(3), 2 ** I(3), I(2) ** 3, pow(I(2), I(3), I(5)))
