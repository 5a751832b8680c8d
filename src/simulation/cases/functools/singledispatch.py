import functools

@functools.singledispatch
def show(value):
    return 'object'

@show.register(int)
def _(value):
    return 'int'

@show.register(list)
def _(value):
    return 'list of ' + str(len(value))

print(show(1), show([1, 2]), show('x'), show(True))
print(show.dispatch(bool)(1), show.__name__)
