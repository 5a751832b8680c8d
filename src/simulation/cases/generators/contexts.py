# __context__ of what is thrown into a generator and of what it raises: whose exception is being handled.
import sys

def handler():
    try:
        yield
    except Exception as error:
        print('caught', repr(error), repr(error.__context__), sys.exc_info()[0].__name__)
        raise TypeError('from the generator')

def thrown(*given):
    source = handler()
    next(source)
    try:
        try:
            raise IndexError('outside')
        except IndexError as outside:
            source.throw(*given or (outside,))
    except TypeError as error:
        print(repr(error), repr(error.__context__), repr(error.__context__.__context__))

thrown(ValueError('instance'))
thrown(ValueError)
thrown()

def busy():
    try:
        raise KeyError('inside')
    except KeyError:
        yield sys.exc_info()[0]
        yield from busy()

source = busy()
print(next(source), sys.exc_info()[0], next(source))
try:
    source.throw(ValueError('v'))
except ValueError as error:
    print(repr(error.__context__), repr(error.__context__.__context__))
