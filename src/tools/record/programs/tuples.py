def tuples(a, b):
    t = (a, b)
    t = None
    u = (b, a)
    v = (u, u, u)
    v = None
    w = (a, u, b)
    x = u + u
    y = tuple([a, b, a])
    return w

tuples(7, 8)
