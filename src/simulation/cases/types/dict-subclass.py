class Store(dict):
    state = -1
    def __init__(self, *a, **kw):
        if a:
            self.state = a[0]
        for k, v in kw.items():
            self[v] = k
    def __getitem__(self, key):
        return self.get(key, 0)
    def __setitem__(self, key, value):
        assert isinstance(key, int)
        dict.__setitem__(self, key, value)
a = Store(12)
print(a.state, a)
b = Store(foo=1, bar=2)
print(b[1], b[2], b[3])
c = Store()
c.state = 10
c[42] = 24
print(c.state, c[42], c, len(c), c.__dict__)
for i in range(3):
    c[i] = Store()
    for j in range(3):
        c[i][j] = i * j
print(c)
print({}.__class__, issubclass(dict, dict), isinstance({}, dict), dict() == {})
