# A property knows its name from 3.13 on, and may be given another.
def getter(self):
    return 42


class Thing:
    got = property(getter)
    set = property(None, lambda self, value: None)


Thing.late = property(getter)
for found in Thing.got, Thing.set, Thing.late, property(None), property(1):
    try:
        print(found.__name__)
    except AttributeError as error:
        print(error)
try:
    Thing.late.__name__ = 'other'
    print(Thing.late.__name__, Thing.got.__name__)
    Thing.late.__name__ = None
    print(Thing.late.__name__)
    del Thing.late.__name__
    print(Thing.late.__name__)
except AttributeError as error:
    print(error)
