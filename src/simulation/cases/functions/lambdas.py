square = lambda x: x * x
print(square(4), square.__name__, square.__qualname__)
compose = lambda f, g: lambda x: f(g(x))
print(compose(square, lambda x: x + 1)(2))
print((lambda: (yield))().__class__.__name__)
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)))
print((lambda a, b=2, *c, d, **e: (a, b, c, d, e))(1, d=4, z=5))
print(list(map(lambda p: p[0] + p[1], [(1, 2), (3, 4)])))
