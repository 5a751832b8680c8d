import weakref
class O:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'O{self.n}'
a, b, c = O(1), O(2), O(3)
v1 = weakref.WeakValueDictionary({1: a})
v2 = weakref.WeakValueDictionary({2: b, 1: c})
print(list((v1 | v2).items()), type(v1 | v2).__name__)
print(list((v1 | {5: c}).items()))
print(list(({5: c} | v1).items()))
v1 |= v2
print(list(v1.items()))
v1 |= [(9, a)]
print(list(v1.items()))
try:
    v1 | [(1, a)]
except TypeError as e:
    print(e)
k1 = weakref.WeakKeyDictionary({a: 1})
k2 = weakref.WeakKeyDictionary({b: 2, a: 3})
print(list((k1 | k2).items()), list((k2 | k1).items()))
k1 |= k2
print(list(k1.items()))
