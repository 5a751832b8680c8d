import sys


def f(a, *args, k=1, **kw):
    x = a + 1

    def inner():
        return x + y

    y = 5
    print(list(locals().items())[:3], 'inner' in locals(), dir())
    del k
    print(sorted(locals()))
    d = locals()
    d['new'] = 1
    d['a'] = 99
    print(a, 'new' in locals(), locals()['a'], sys.getrefcount(d))
    return locals()


r = f(1, 2, z=3)
print(sorted(r), sys.getrefcount(r), sys.getsizeof(r))
print('{name}: {n}'.format(**(lambda name, n: locals())('q', 3)))
