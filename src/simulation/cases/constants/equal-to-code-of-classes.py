import sys
a = (1,); b = (2, 3); c = (0, 1.5)
class K:
    v = 1
    def m(self): return 1
    def n(self): return [2, 3]
    def o(self): return 0, 1.5
f = lambda: 1
g = [x + 1 for x in (1, 2)]
print([sys.getrefcount(t) for t in (a, b, c)])
def doc():
    "doc"
    return 1
def gen(): yield 1
print([sys.getrefcount(t) for t in (a, b, c)])
