import functools

class Item:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('evict', self.name)

@functools.lru_cache(maxsize=2)
def make(name):
    return Item(name)

make('a')
make('b')
make('a')
make('c')
make('d')
print(make.cache_info())
