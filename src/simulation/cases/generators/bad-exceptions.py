# What goes wrong as a thrown exception is made is thrown into the generator in its place.
class Odd(Exception):
    def __new__(cls, *args):
        return 5 if args else cls


class Broken(Exception):
    def __init__(self):
        raise LookupError('broken')


def patient():
    while True:
        try:
            yield 'ready'
        except Exception as error:
            print('inside', type(error).__name__, error)


source = patient()
next(source)
for given in (Odd,), (Odd, 1), (Broken,), (int,), (3,), (ValueError, ValueError, 3):
    try:
        print(source.throw(*given))
    except Exception as error:
        print('outside', type(error).__name__, error)
print(next(source))
