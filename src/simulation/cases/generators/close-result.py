# From 3.13 on, close gives what the generator returns on its way out.
def answers():
    try:
        yield 1
    except GeneratorExit:
        return 'bye'


def cleans():
    try:
        yield 1
    finally:
        print('clean')


def returns_in_finally():
    try:
        yield 1
    finally:
        return 'from finally'


for make in answers, cleans, returns_in_finally:
    source = make()
    print(make.__name__, source.close())
    source = make()
    next(source)
    print(make.__name__, source.close(), source.close())


def outer():
    print('delegate gave', (yield from answers()))
    yield 2


source = outer()
next(source)
print(source.close())
