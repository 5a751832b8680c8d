# yield from to an object that is no generator asks it for send, throw and close, if it has them.
class Inner:
    def __init__(self, stop):
        self.stop = stop

    def __iter__(self):
        return self

    def __next__(self):
        return print('next')

    def send(self, value):
        print('send', value)
        raise StopIteration(self.stop)

    def throw(self, *thrown):
        print('throw', thrown)
        raise StopIteration('thrown')

    def close(self):
        print('close')

def outer(source):
    result = yield from source
    print('result', result)
    yield 'last'

for act in 'next', 'send', 'throw', 'close':
    source = outer(Inner('stopped'))
    next(source)
    given = {'send': [3], 'throw': [KeyError('k')]}
    print(next(source) if act == 'next' else getattr(source, act)(*given.get(act, [])))
for thrown in KeyError('to a list'), GeneratorExit():
    source = outer([1, 2])
    next(source)
    try:
        source.throw(thrown)
    except BaseException as error:
        print(repr(error))
