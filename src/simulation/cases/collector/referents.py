import gc
a = [1, 2]
b = {'k': a, 3: 4}
c = (a, b)
print(gc.get_referents(a), gc.get_referents(b))
print(gc.get_referents(c) == [a, b], gc.get_referents(b, a), gc.get_referents())
def f():
    x = []
    y = [x]
    z = {'x': x}
    return [type(r).__name__ for r in gc.get_referrers(x)]
print(f())
