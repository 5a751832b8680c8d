from collections import OrderedDict
class Cache:
    def __init__(self, room):
        self.room = room
        self.data = OrderedDict()
    def get(self, key):
        if key not in self.data:
            return None
        self.data.move_to_end(key)
        return self.data[key]
    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.room:
            print('out:', self.data.popitem(last=False))
cache = Cache(2)
cache.put('a', 1)
cache.put('b', 2)
print(cache.get('a'))
cache.put('c', 3)
print(cache.get('b'), cache.get('a'), list(cache.data))
