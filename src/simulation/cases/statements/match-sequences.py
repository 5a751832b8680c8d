def shape(o):
    match o:
        case []: return 'empty'
        case [x]: return ('one', x)
        case [1, *rest]: return ('one and', rest)
        case [[a, b], [c, *_]]: return (a, b, c)
        case (x, _, *_): return ('first', x)
        case _: return 'no sequence'
for o in ([], [5], [1, 2, 3], ([1, 2], [3, 4]), (4, 5, 6), 'abc', {1, 2}, range(3)):
    print(shape(o))
