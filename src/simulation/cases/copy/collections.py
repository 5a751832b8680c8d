# Copies of the types of collections: they keep the factory, the length and the order.
import copy
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, deque

inner = [1]
for original in (
    defaultdict(list, a=inner),
    OrderedDict(b=inner, a=2),
    Counter('abca'),
    deque([inner, 2]),
    deque([1, 2, inner], maxlen=2),
    UserDict(a=inner),
    ChainMap({'a': inner}),
):
    shallow, deep = copy.copy(original), copy.deepcopy(original)
    print(type(deep).__name__, shallow, deep, shallow == original, deep == original)
print(copy.copy(deque([inner]))[0] is inner, copy.deepcopy(deque([inner]))[0] is inner)
copied = copy.deepcopy(defaultdict(list))
copied['new'].append(1)
print(copied, copied.default_factory is list, copy.deepcopy(deque('ab', 5)).maxlen)
loop = deque()
loop.append(loop)
again = copy.deepcopy(loop)
print(again[0] is again, again is loop, id(int) == id(type(1)), id(int) == id(str))
