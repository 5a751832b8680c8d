print(dict(), dict({}), dict({1: 2, 'a': 'b'}), dict({'one': 1}, two=2), dict([('two', 2)], one=1))
for bad in 0, 0.5, '0', [0], (0,), 'ab', ['abc'], [(1, 2, 3)], [('tooshort',)]:
    try:
        print(dict(bad))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    dict({}, {})
except TypeError as e:
    print(e)
class Mapping:
    dict = {1: 2, 3: 4, 'a': 1.5}
try:
    dict(Mapping())
except TypeError as e:
    print(e)
Mapping.keys = lambda self: list(self.dict.keys())
Mapping.__getitem__ = lambda self, i: self.dict[i]
print(dict(Mapping()))
class Entry:
    def __init__(self, first, last): self.first, self.last = first, last
    def __iter__(self): return iter([self.first, self.last])
print(dict([Entry('Tim', 'Warsaw'), Entry('Barry', 'Peters')]), dict(zip(range(4), range(1, 5))))
