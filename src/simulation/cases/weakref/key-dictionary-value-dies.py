import weakref

class Key:
    pass

class Value:
    def __del__(self):
        print('value finalized')

keys = weakref.WeakKeyDictionary()
key = Key()
keys[key] = Value()
print(len(keys))
del key
print(len(keys))
