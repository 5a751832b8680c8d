import sys

class Cache:
    def __init__(self, limit):
        self.limit = limit
        self.items = {}

    def get(self, key, make):
        if key not in self.items:
            if len(self.items) >= self.limit:
                oldest = next(iter(self.items))
                del self.items[oldest]
            self.items[key] = make(key)
        return self.items[key]

class Page:
    def __init__(self, number):
        self.number = number
    def __del__(self):
        print('page', self.number, 'goes')

cache = Cache(2)
first = cache.get(1, Page)
print(sys.getrefcount(first))
cache.get(2, Page)
print(cache.get(1, Page) is first, list(cache.items))
cache.get(3, Page)
print(sys.getrefcount(first), list(cache.items))
del first
cache.get(4, Page)
print(len(cache.items))
