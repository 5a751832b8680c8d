import weakref
class O:
    def __init__(self, n): self.n = n
objs = [O(i) for i in range(4)]
d = weakref.WeakKeyDictionary((o, o.n) for o in objs)
it = iter(d.items())
k, v = next(it)
print(v)
del k
del objs[1:]
print(len(d), len(list(d)))
print([v for k, v in it])
del it
print(len(d))
