# co_stacksize: how many temporaries a frame has room for.
def constant(): return None
def call(x): return print(x, sep='', end=x.strip('-'))
def keywords(*a, **k): return call(*a), call(1, *a, **k)
def slices(x): return x[1:], x[:-1], x[::2], x[x:2]
def tests(x, y): return x and y or x is None, 1 < x < y
def loops(x):
    for a, (b, *c) in x:
        while a: a = b
def tries(x):
    try: return x
    except (KeyError, ValueError) as error: raise TypeError(x) from error
    finally: print(x)
def context(x):
    with x as a, x as b: return a, b
def nested(x): return [[a for a in b] for b in x], {a: b for a, b in x}
def only(x): return [(a, b) for a in x for b in [a.b]]
def formats(x): return f'{x:{x}}', '%s %d' % (x, x)
def closures(x, y=1, *, z=2):
    @call
    def inner(): return x + y
    return lambda v=x: v
def checks(x):
    assert x, 'message'
    import sys
    if x is None: return
def matches(x):
    match x:
        case [a, b] | {'a': a, 'b': b}: return a
        case str(): return x
class Derived(dict):
    def get(self, key): return super().get(key), super().size
def waits(x): x[(yield)] = yield (yield x)
def delegates(x): return (yield from x)
make = lambda: (yield)

functions = [each for each in globals().values() if type(each) is type(make)]
for each in [*functions, Derived.get]:
    print(each.__name__, each.__code__.co_stacksize)
print((i for i in ()).gi_code.co_stacksize)
