# What close does to a generator that has not begun, is suspended, has ended or does not let go.
class Kept:
    name = 'argument'

    def __del__(self):
        print('del', self.name)


def plain(argument):
    local = Kept()
    local.name = 'local'
    yield argument
    yield local


def stays():
    try:
        yield 1
    except GeneratorExit:
        yield 2


for steps in range(3):
    source = plain(Kept())
    for _ in range(steps):
        next(source)
    print('close after', steps, source.close(), source.gi_frame)
    del source
source = stays()
next(source)
try:
    source.close()
except RuntimeError as error:
    print(repr(error), source.gi_suspended)
