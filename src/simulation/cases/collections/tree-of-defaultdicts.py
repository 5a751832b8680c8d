from collections import defaultdict
import sys


class Tree(defaultdict):
    def __init__(self):
        super().__init__(Tree)

    def paths(self, start=""):
        for name, child in self.items():
            yield start + name
            yield from child.paths(start + name + "/")


tree = Tree()
tree["usr"]["bin"]
tree["usr"]["lib"]["python"]
tree["etc"]
print(list(tree.paths()))
print(sys.getsizeof(tree) > sys.getsizeof({}), len(tree), type(tree["usr"]).__name__)
print(repr(tree["etc"]))
class M(defaultdict):
    def __missing__(self, key):
        value = self[key] = key * 2
        return value
m = M()
print(m[3], dict(m), m.default_factory)
