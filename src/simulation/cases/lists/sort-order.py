class N:
    def __init__(self, v, k=0): self.v = v; self.k = k
    def __lt__(self, o):
        log.append((self.v, o.v))
        return self.v < o.v
def run(vals, **kw):
    global log
    log = []
    out = sorted([N(v, i) for i, v in enumerate(vals)], **kw)
    h = 0
    for a, b in log: h = (h * 31 + a * 7 + b) % 1000000007
    k = 0
    for x in out: k = (k * 17 + x.v * 3 + x.k) % 1000000007
    print(len(log), h, k)
seed = 1
def rnd(n, m):
    global seed
    r = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) % 2147483648
        r.append(seed // 65536 % m)
    return r
for n in (64, 65, 150):
    run(rnd(n, 1000)); run(rnd(n, 5)); run(list(range(n // 2)) + list(range(n - n // 2)), reverse=True)
    run(rnd(n // 3, 10) + list(range(n))); run(list(range(n, 0, -1)) + rnd(10, 100))
