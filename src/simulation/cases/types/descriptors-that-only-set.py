# A descriptor that can only set or delete lets the instance's own attribute go first.
class Sets:
    def __init__(self, name):
        self.name = name

    def __set__(self, owner, value):
        owner.__dict__[self.name] = value


class Thing:
    size = Sets('size')


thing = Thing()
print(type(thing.size).__name__)
thing.size = 42
print(thing.size)


class Meta(type):
    pass


class Made(metaclass=Meta):
    pass


Made.size = 7
Meta.size = Sets('size')
print(Made.size)

try:
    print(type.__abstractmethods__)
except AttributeError as error:
    print(error)
