a, (b, [c, *d]), e = 1, (2, [3, 4, 5]), 6
print(a, b, c, d, e)
first, *middle, last = 'abcde'
print(first, middle, last)
*init, end = range(4)
print(init, end)
[x, y] = {1: 'a', 2: 'b'}
print(x, y)
for i, (j, *k) in [(1, (2, 3, 4)), (5, (6,))]:
    print(i, j, k)
for text in ('a, b = 1, 2, 3', ):
    pass
for value in ((1, 2, 3), (1,), 5, []):
    try:
        p, q = value
    except (TypeError, ValueError) as error:
        print(error)
try:
    p, *q, r = [1]
except ValueError as error:
    print(error)
