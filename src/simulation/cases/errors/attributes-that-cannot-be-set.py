# An AttributeError about setting says whose attribute it is about, and what is like it, from 3.13.
class Slotted:
    shared = 0
    __slots__ = ('size',)


class Plain:
    pass


class Hooked:
    __slots__ = ('size',)

    def __setattr__(self, name, value):
        super().__setattr__(name, value)


slotted, plain = Slotted(), Plain()
slotted.size = plain.size = 1
wrong = [
    lambda: setattr(slotted, 'other', 1),
    lambda: delattr(slotted, 'other'),
    lambda: setattr(slotted, 'shared', 1),
    lambda: delattr(plain, 'other'),
    lambda: delattr(Plain, 'other'),
    lambda: setattr(Hooked(), 'other', 1),
    lambda: object.__setattr__(slotted, 'other', 1),
    lambda: object.__getattribute__(plain, 'other'),
    lambda: type.__getattribute__(Plain, 'other'),
    lambda: getattr(plain, 'other'),
]
for call in wrong:
    try:
        call()
    except AttributeError as error:
        print(error.name, type(error.obj).__name__, error)
slotted.siz = 2
