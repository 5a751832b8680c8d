import sys

class Same:
    def __init__(self, n):
        self.n = n
    def __hash__(self):
        return 1
    def __eq__(self, other):
        print(sys.getrefcount(self), sys.getrefcount(other), end=' ')
        return self.n == other.n

a, b, c = Same(1), Same(2), Same(1)
s, o = {a, b}, {c}
print()
for name in ('isdisjoint issubset issuperset union intersection difference symmetric_difference '
             'update intersection_update difference_update symmetric_difference_update').split():
    print(name, end=' ')
    t = set(s)
    result = getattr(t, name)(o)
    print(end='| ')
    t = set(s)
    result = getattr(t, name)([c])
    print(end='| ')
    t = set(s)
    result = getattr(t, name)({c: 1})
    print()
    result = None
