import weakref

class Thumbnail:
    pass

cache = weakref.WeakValueDictionary()
cache[17] = Thumbnail()
print(len(cache))  # expect: 0
