import sys, gc, copy
from collections import defaultdict


class Groups(defaultdict):
    def total(self):
        return sum(len(group) for group in self.values())


groups = Groups(list, x=[1])
groups["a"].append(1)
groups["b"].extend([2, 3])
print(groups.total(), groups, sys.getsizeof(groups) - sys.getsizeof(defaultdict(list, a=1, b=1, x=1)))
dup = groups.copy()
print(type(dup).__name__, dup == groups, dup.default_factory)
print(sys.getrefcount(groups["a"]), gc.is_tracked(groups))
groups.default_factory = None
try:
    groups["zz"]
except KeyError as error:
    print(repr(error))
groups.label = "g"
print(vars(groups), isinstance(groups, dict), Groups.__mro__[1].__name__)
try:
    Groups(3)
except TypeError as error:
    print(error)
class Keyed(defaultdict):
    def __missing__(self, key):
        value = self.default_factory(key)
        self[key] = value
        return value
k = Keyed(lambda key: key * 2)
print(k["ab"], k[4], dict(k), "zz" in k, k.get("zz"))
k["me"] = k
del k
print(gc.collect() > 0)
