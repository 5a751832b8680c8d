# yield from passes values, what is sent and exceptions on, and has the value that the inner one returns.
def inner():
    total = 0
    while True:
        try:
            given = yield total
        except ValueError as error:
            print('inner caught', error)
            continue
        if given is None:
            return total
        total += given

def outer():
    while True:
        print('result', (yield from inner()))

source = outer()
print(next(source), source.send(5), source.send(7))
print(source.throw(ValueError('thrown')))
print(source.gi_yieldfrom.__name__, source.gi_suspended)
print(source.send(None))
print(next(source))
try:
    source.throw(KeyError('through'))
except KeyError as error:
    print(repr(error), source.gi_frame)

def chain(*iterables):
    for iterable in iterables:
        print('ended with', (yield from iterable))

print(list(chain('ab', (1, 2), range(2), {'k': 'v'}, chain([3]))))
try:
    list(chain(5))
except TypeError as error:
    print(error)
