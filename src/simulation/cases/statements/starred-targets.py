a, *b, c = range(6); print(a, b, c)
*a, b = 'xy'; print(a, b)
(a, (b, *c)), d = (1, (2, 3, 4)), 5; print(a, b, c, d)
[*a] = 'abc'; print(a)
for first, *rest in [(1, 2, 3), (4,)]: print(first, rest)
for text in ('', 'x'):
    try:
        a, *b, c = text
    except ValueError as error:
        print(error)
