from collections.abc import Iterable, Iterator, Sequence, Mapping, MutableMapping, Callable, Hashable, Sized, Container
import collections.abc
print(isinstance([], Iterable), isinstance(iter([]), Iterator), isinstance([], Sequence), isinstance({}, Mapping))
print(isinstance(len, Callable), isinstance([], Hashable), isinstance((), Hashable), isinstance({}, Sized))
print(isinstance('a', collections.abc.Sequence), isinstance({1}, collections.abc.Set))
class It:
    def __iter__(self): return iter([])
print(isinstance(It(), Iterable), issubclass(It, Iterable), isinstance(It(), Iterator))
def gen(): yield 1
print(isinstance(gen(), Iterator), isinstance(gen(), collections.abc.Generator))
class D(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
d = D()
d['a'] = 1
d.update(b=2)
print(d.get('a'), list(d.items()), d.pop('b'), 'a' in d, dict(d), d.setdefault('q', 4))
print(list(d.keys()), list(d.values()))
