class D: pass
d = D()
def attempt(f):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(e)
def setit(): d[0] = 1
def delit(): del d[0]
def delx(): del d.x
def withit():
    with d: pass
def augit():
    global d
    d += 1
def unpack(): a, b = d
def star(): print(*d)
def dstar(): dict(**d)
for f in (setit, delit, delx, withit, augit, unpack, star, dstar, lambda: d[0], lambda: len(d), lambda: iter(d), lambda: 1 in d, lambda: d(), lambda: d + 1, lambda: -d, lambda: d < d, lambda: next(d), lambda: reversed(d), lambda: int(d), lambda: d.x, lambda: d[1:2], lambda: abs(d), lambda: hex(d), lambda: float(d), lambda: round(d), lambda: bytes(d), lambda: range(d), lambda: [][d], lambda: 'a' * d, lambda: '%d' % d, lambda: sum([d]), lambda: sorted([d, d]), lambda: max(d), lambda: list(d), lambda: {**d}, lambda: [*d], lambda: divmod(d, 1), lambda: pow(d, 1), lambda: ~d, lambda: +d, lambda: 1 - d, lambda: d ** 2, lambda: d << 1, lambda: isinstance(1, d), lambda: issubclass(1, int), lambda: issubclass(int, d)):
    attempt(f)
