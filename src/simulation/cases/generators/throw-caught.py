# A generator may catch what is thrown and go on: throw gives the next value.
def stubborn():
    count = 0
    while count < 3:
        try:
            print('got', (yield count))
        except ValueError as error:
            count += 1
            print('caught', error)
        except KeyError:
            return 'done'


source = stubborn()
print(next(source))
print(source.throw(ValueError('first')))
print(source.send('value'))
print(source.throw(ValueError('second')))
try:
    source.throw(KeyError)
except StopIteration as stop:
    print(repr(stop))
source = stubborn()
next(source)
try:
    source.throw(TypeError('not for you'))
except TypeError as error:
    print(repr(error))
print(list(source))
