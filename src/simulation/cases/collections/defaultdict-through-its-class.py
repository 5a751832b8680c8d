# What is missing goes in through __setitem__, until 3.15.
from collections import defaultdict


class Loud(defaultdict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)
    def __missing__(self, key):
        print("missing", key)
        return super().__missing__(key)
loud = Loud(int, a=1)
loud["b"] += 2
loud.update(c=3)
print(loud, defaultdict.__missing__(loud, "q"))
