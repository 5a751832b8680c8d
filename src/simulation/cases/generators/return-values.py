# What a generator returns is the argument of the StopIteration with which it ends.
def answer(value):
    yield
    return value


for value in None, 42, (1, 2), StopIteration('inner'), [3]:
    source = answer(value)
    next(source)
    try:
        next(source)
    except StopIteration as stop:
        print(stop.args)
    try:
        next(source)
    except StopIteration as stop:
        print(stop.args)
print([x for x in answer(5)], next(answer(1), 'default'))
source = answer(6)
next(source)
print(next(source, 'default'))
source = answer(7)
source.send(None)
try:
    source.send('last')
except StopIteration as stop:
    print(repr(stop))
source = answer('uncaught')
next(source)
next(source)
