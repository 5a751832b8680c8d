def strings(a):
    b = a + '!'
    c = b + 'é'
    e = a * 5
    f = f'{a}-{b}'
    g = a.upper()
    h = '-'.join([a, b])
    i = h.split('-')

strings('hello')
