import weakref
class F(float):
    pass
f = F(2.0)
p = weakref.proxy(f)
print(p + 1.0, 1.0 + p, p - 1, 5 - p, p * p, p / 4, 7 // p, 7 % p, p ** 3, 2 ** p, -p, +p, abs(p), divmod(7, p), divmod(p, 2))
print(p < 3, p <= 2, p == 2.0, p != 2, p > 1, p >= 3, bool(p), int(p), float(p), round(p))
