class Point:
    def __init__(self, x):
        self.x = x
    def __hash__(self):
        print('hash', self.x)
        return hash(self.x // 10)
    def __eq__(self, other):
        print('eq', self.x, other.x)
        return self.x == other.x
a, b = Point(1), Point(2)
s = {a, b}
print(len(s), Point(1) in s)
s.add(a)
s.discard(Point(2))
print(len(s))
t = frozenset([a, Point(30)])
print(s <= t, len(s | t), len(s & t))
print(s == {Point(1)})
