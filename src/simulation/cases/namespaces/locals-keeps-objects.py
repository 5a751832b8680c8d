import sys


class Noted:
    def __del__(self):
        print('bye')


def deleted():
    c = Noted()
    locals()
    del c
    print('deleted')


def counted():
    x = [1]
    first = locals()
    print(sys.getrefcount(x))
    second = locals()
    print(first is second, sys.getrefcount(x))
    del first, second
    print(sys.getrefcount(x))


def steps():
    v = 1
    yield locals()
    v = 2
    yield vars()


deleted()
print('after')
counted()
for d in steps():
    print(d)
