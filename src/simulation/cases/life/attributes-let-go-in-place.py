# Attributes are let go of in the order of the keys that their class shares, not in that in which
# they came: from 3.14 on, names that methods assign come first, sorted.
import gc


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


class Assigning:
    def __init__(self):
        self.late = Loud('late')
        self.early = Loud('early')


a = Assigning()
print(list(vars(a)), [x.name for x in gc.get_referents(a)[:2] if isinstance(x, Loud)])
del a
Assigning().extra = Loud('extra')


class Plain:
    pass


first = Plain()
first.x = Loud('x')
first.y = Loud('y')
second = Plain()
second.y = Loud('second y')
second.x = Loud('second x')
names = second.__dict__
print(list(names))
del second
del names
del first
