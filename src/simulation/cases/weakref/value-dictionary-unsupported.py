import weakref

cache = weakref.WeakValueDictionary()
try:
    cache['x'] = 1
except TypeError as error:
    print(error)
print(len(cache))
try:
    del cache['x']
except KeyError as error:
    print('KeyError', error)
try:
    cache.popitem()
except KeyError as error:
    print('KeyError', error)
