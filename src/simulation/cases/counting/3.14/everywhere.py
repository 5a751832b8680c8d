import sys
def h():
    x = []
    if x is not None and sys.getrefcount(x) > 0:
        t = sys.getrefcount(x)
    u = [sys.getrefcount(x), sys.getrefcount(x) if t else 0]
    for i in range(2):
        u.append(sys.getrefcount(x))
    d = {'k': x}
    w = d['k']
    u.append(sys.getrefcount(w))
    for a, b in d.items():
        u.append(sys.getrefcount(b))
    for i, b in enumerate([x]):
        u.append(sys.getrefcount(b))
    try:
        u.append(sys.getrefcount(x))
        raise ValueError(x)
    except ValueError as e:
        u.append(sys.getrefcount(x))
        u.append(sys.getrefcount(e))
    u.append(sys.getrefcount(x))
    return u
print(h())
class P:
    def __init__(self, x):
        self.x = x
        print(sys.getrefcount(self), sys.getrefcount(x))
    def get(self):
        return sys.getrefcount(self), sys.getrefcount(self.x)
p = P([])
q = P(p)
print(p.get(), q.get(), sys.getrefcount(p))
for i in range(5):
    P([i])
def gen(x):
    yield sys.getrefcount(x)
    yield sys.getrefcount(x)
print(list(gen([])), [sys.getrefcount(x) for x in [[], []]])
def k(x=[]):
    return sys.getrefcount(x)
print(k(), k([]), k(x=[]), k(x=p))
print(sorted([[2], [1]], key=lambda v: sys.getrefcount(v)))
m = p.get
print(m(), sys.getrefcount(m))
lam = lambda v: sys.getrefcount(v)
print(lam(p), lam([]), lam(lam))
print(max([[1], [2]], key=sys.getrefcount))
# expect: [1, 1, 1, 1, 3, 5, 6, 4, 6, 3, 5]
# expect: 2 4
# expect: 2 5
# expect: (3, 2) (2, 3) 3
# expect: 2 4
# expect: 2 2
# expect: 2 2
# expect: 2 2
# expect: 2 2
# expect: [1, 1] [2, 2]
# expect: 2 1 1 3
# expect: [[2], [1]]
# expect: (4, 2) 2
# expect: 4 1 3
# expect: [1]
