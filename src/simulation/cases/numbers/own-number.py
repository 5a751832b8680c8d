class Metres:
    def __init__(self, n):
        self.n = n
    def __add__(self, other):
        return Metres(self.n + other.n)
    def __neg__(self):
        return Metres(-self.n)
    def __abs__(self):
        return Metres(abs(self.n))
    def __index__(self):
        return self.n
    def __round__(self, digits=None):
        return ('rounded', digits)
    def __repr__(self):
        return f'Metres({self.n})'
a, b = Metres(3), Metres(-5)
print(a + b, -a, abs(b), hex(a), bin(a), 'x' * a, [10, 20, 30, 40][a])
print(round(a), round(a, 2), int(a), chr(Metres(65)), range(a))
# expect: Metres(-2) Metres(-3) Metres(5) 0x3 0b11 xxx 40
# expect: ('rounded', None) ('rounded', 2) 3 A range(0, 3)
