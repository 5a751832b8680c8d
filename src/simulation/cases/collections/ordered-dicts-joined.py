from collections import OrderedDict
class O(OrderedDict):
    pass
a = O(x=1) | {"y": 2}
print(type(a).__name__, a)
b = O(x=1)
b |= {"z": 3}
print(b, b == {"x": 1, "z": 3}, O() == OrderedDict())
print(O.fromkeys("ab", 0))
for k in b:
    print(k)
try:
    O(1, 2)
except TypeError as e:
    print(e)
try:
    b.popitem() ; b.popitem(); b.popitem()
except KeyError as e:
    print(e)
class Last(OrderedDict):
    "Store items in the order the keys were last added"
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
l = Last()
l["a"] = 1; l["b"] = 2; l["a"] = 3
print(l, list(l))
from collections import defaultdict
print({"q": 1} | OrderedDict(a=2), {"q": 1} | O(a=2), {"q": 1} | defaultdict(int, a=2), defaultdict(list) | {"x": []})
class DD(defaultdict):
    pass
print(DD(int, k=1) | {"z": 2}, {"z": 2} | DD(int, k=1))
