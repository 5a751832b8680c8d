# throw takes an exception, or a class with what to call it with; anything else is an error.

def pair():
    yield 1
    yield 2

def after(*thrown):
    source = pair()
    next(source)
    try:
        source.throw(*thrown)
    except BaseException as error:
        print(repr(error))
    print(source.gi_frame is None, next(source, 'no more'))

after(KeyError)
after(KeyError('key'))
after(KeyError, 'text')
after(KeyError, ('one', 'two'))
after(KeyError, KeyError('ready'))
after(LookupError, KeyError('of a subclass'))
after(KeyError, ValueError('of another class'))
after(KeyError, None, None)
after(KeyError, 'text', 'no traceback')
after(KeyError('twice'), 'text')
after('no exception')
after(int)
after()
after(1, 2, 3, 4)
fresh = pair()
try:
    fresh.throw(ValueError('before it started'))
except ValueError as error:
    print(repr(error), fresh.gi_frame)
try:
    fresh.throw(ValueError('after it ended'))
except ValueError as error:
    print(repr(error))
