# StopIteration that leaves a generator becomes a RuntimeError; return is the way to end.
def raises(error):
    yield 1
    raise error

def asks():
    yield next(iter([]))

for source in raises(StopIteration('value')), asks(), (next(iter(())) for _ in range(1)):
    try:
        print(list(source))
    except RuntimeError as error:
        print(repr(error), source.gi_frame)
    print(list(source))

def caught():
    try:
        next(iter([]))
    except StopIteration:
        return
    yield

print(list(caught()))
source = raises(None)
next(source)
try:
    source.throw(StopIteration)
except RuntimeError as error:
    print(repr(error))

class Sub(StopIteration): ...

try:
    list(raises(Sub('subclass')))
except RuntimeError as error:
    print(repr(error))
