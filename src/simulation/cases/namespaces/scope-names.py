import gc

x = 1


def f():
    global w
    w = 9
    inside = [1]
    print(dir(), 'inside' in globals(), 'w' in globals())


f()
print([n for n in dir() if not n.startswith('_')])
print(f.__globals__ is globals(), f.__globals__['w'], vars() is globals(), locals() is globals())
print(__name__, __doc__, gc.is_tracked(globals()))
print(sorted(k for k, v in globals().items() if isinstance(v, int)))
