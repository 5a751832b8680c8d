# What the collector sees in a generator: names, function, code, variables, temporaries.
import gc

def hold(first, second):
    third = [first]
    yield 1
    try:
        raise ValueError
    except ValueError:
        yield 2
    yield from {3: 4}.values()

def show(source):
    found = gc.get_referents(source)
    print([x if isinstance(x, (str, int)) else type(x).__name__ for x in found])

source = hold({1: []}, ([],))
print(gc.is_tracked(source))
show(source)
for _ in range(3):
    next(source)
    show(source)
print(source.gi_frame is None)
source.__name__ = 'renamed'
show(source)
source.close()
show(source)
source = hold({}, 5)
source.close()
show(source)

def around(cell):
    def inner(value): yield cell, value
    return inner

source = around([])([1])
show(source)
next(source)
source.close()
show(source)
