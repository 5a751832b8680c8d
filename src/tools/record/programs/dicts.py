def dicts():
    d = {}
    d['a'] = 1
    for n in range(12):
        d['k' * (n + 1)] = n
    e = {'x': 1, 'y': 2}
    e = None
    f = {'x': 1, 'y': 2}
    g = {1: 2}
    g = None
    h = dict(f)
    return len(d)

dicts()
