# What a generator is handling when it yields is its own: outside it is not being handled.
def handler():
    try:
        raise ValueError('inside')
    except ValueError:
        yield 'handling'
        try:
            raise
        except ValueError as again:
            print('again', again)
        yield 'still'
    try:
        raise
    except Exception as error:
        print('then', repr(error))
    yield 'done'


source = handler()
print(next(source))
try:
    raise
except RuntimeError as error:
    print(error)
try:
    raise KeyError('outside')
except KeyError:
    print(next(source))
    try:
        raise
    except KeyError as error:
        print('mine', error)
    print(next(source))
print(source.close())
