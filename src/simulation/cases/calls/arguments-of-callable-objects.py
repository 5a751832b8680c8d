# An object with __call__ gets its arguments out of a tuple, and named ones out of a dict.
import sys


class Adder:
    def __call__(self, *args, **named):
        print([sys.getrefcount(each) for each in args], sys.getrefcount(self))
        print([sys.getrefcount(each) for each in named.values()])


class One:
    def __call__(self, item):
        print(sys.getrefcount(item), sys.getrefcount(self))


def call(adder, one, item):
    adder()
    adder(item)
    adder(item, item)
    adder(item, named=item)
    adder(*[item])
    adder(*(item,), **{'named': item})
    one(item)
    one(item=item)
    list(map(one, [item]))
    one.__call__(item)


call(Adder(), One(), object())
