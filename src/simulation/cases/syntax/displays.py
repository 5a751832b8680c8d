a = [1, 2]
b = {'x': 1}
print([*a, 3, *a], (*a, *'xy'), {*a, 2, *[5]}, {**b, 'y': 2, **{'x': 9}})
print(*a, *'ab', sep='-')
t = *a, 0
print(t, (*(),), [*()], {**{}})
print([*range(3), *[4]], {i: j for i, j in zip('ab', a)})
try:
    [*5]
except TypeError as error:
    print(error)
try:
    {**5}
except TypeError as error:
    print(error)
try:
    {*5}
except TypeError as error:
    print(error)
