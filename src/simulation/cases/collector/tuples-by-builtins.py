import gc
from collections import OrderedDict, Counter
T = gc.is_tracked
for d in {'a': 1, 'b': 2, 'c': 3}, OrderedDict(a=1, b=2, c=3), Counter('abc'):
    print([T(x) for x in [*iter(d.items())]])
    i = iter(d.items())
    a = next(i); b = next(i); c = next(i)
    print(T(a), T(b), T(c))
    print([T(p) for p in d.items()])
    print([T(p) for p in reversed(d.items())])
    print([T(p) for p in tuple(reversed(d.items()))])
    print([T(d.popitem()) for _ in range(2)], T(divmod(7, 2)), T('ab'.partition('b')), [T(p) for p in list(enumerate('ab'))], [T(p) for p in list(zip('ab', 'cd'))])
