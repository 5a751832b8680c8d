class Proxy:
    def __init__(self, x): self.x = x
    def __bool__(self): return not not self.x
    def __hash__(self): return hash(self.x)
    def __eq__(self, other): return self.x == other
    def __ne__(self, other): return self.x != other
    def __ge__(self, other): return self.x >= other
    def __gt__(self, other): return self.x > other
    def __le__(self, other): return self.x <= other
    def __lt__(self, other): return self.x < other
    def __str__(self): return 'Proxy:%s' % self.x
    def __repr__(self): return 'Proxy(%r)' % self.x
    def __contains__(self, value): return value in self.x
p0, p1, pm = Proxy(0), Proxy(1), Proxy(-1)
print(bool(p0), not p1, hash(p0) == hash(0), p0 == p0, p0 != p1, p0 != p0, (not p0) == p1)
print(p0 < p1, p0 <= p1, p1 > p0, p1 >= p0, p0, repr(p0), [p1, pm])
p10 = Proxy(range(10))
print(-1 in p10, 5 in p10, 10 in p10)
