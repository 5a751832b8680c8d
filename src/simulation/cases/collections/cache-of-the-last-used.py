import sys
from collections import OrderedDict


class LRU(OrderedDict):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def get(self, key):
        if key not in self:
            return None
        self.move_to_end(key)
        return self[key]

    def put(self, key, value):
        if key in self:
            self.move_to_end(key)
        self[key] = value
        if len(self) > self.limit:
            self.popitem(last=False)


cache = LRU(2)
cache.put("a", [1])
cache.put("b", [2])
print(cache.get("a"))
cache.put("c", [3])
print(list(cache), cache.get("b"), len(cache))
print(sys.getrefcount(cache), cache)
