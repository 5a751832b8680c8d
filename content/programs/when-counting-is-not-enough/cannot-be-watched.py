import weakref

class Album(list):
    pass

class Small:
    __slots__ = ('number',)

def watchable(thing):
    try:
        weakref.ref(thing)
    except TypeError:
        return False
    return True

print(watchable([17]), watchable(Album([17])))  # expect: False True
print(watchable({17}), watchable({17: 0}))  # expect: True False
print(watchable('sea'), watchable(5000))  # expect: False False
print(watchable(Small()), watchable(Small))  # expect: False True
