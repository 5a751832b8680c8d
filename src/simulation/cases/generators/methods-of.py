# What generators have and what they refuse.
import copy
import types


def pair():
    yield 1
    yield 2


def attempt(act, *args, **named):
    try:
        print(act(*args, **named))
    except Exception as error:
        print(type(error).__name__, error)


source = pair()
attempt(source.send)
attempt(source.send, 1, 2)
attempt(source.send, v=1)
attempt(source.close, 1)
attempt(source.throw, val=1)
attempt(types.GeneratorType)
attempt(lambda: type('Sub', (types.GeneratorType,), {}))
for act in len, abs, copy.copy, reversed, source, lambda it: it[0], lambda it: it + 1:
    attempt(act, source)
attempt(delattr, source, '__name__')
attempt(delattr, source, 'gi_frame')
print([name for name in dir(source) if not name.startswith('_')])
print(callable(source), bool(source), source == source, source == pair())
print(type(source).__next__(source), types.GeneratorType.send(source, None))
attempt(source.__next__)
print(next(source, 'default'), 2 in pair(), 3 in pair(), sorted(pair(), reverse=True))
