class Failure(Exception):
    pass

class Plain:
    pass

class Slots:
    __slots__ = ('left',)

for make in (Failure, Plain, Slots, list):
    thing = make()
    try:
        del thing.right
    except AttributeError as error:
        print(make.__name__, error.obj is thing, error.name, error.args)
thing = Failure()
thing.left = 1
try:
    del thing.right
except AttributeError as error:
    print(error.obj is thing, error.name)
