a = (1, 2)
d = {'k': 1, 'z': 0}
print([*a, 3, *'xy'], (*a,), {*a, 2}, {**d, 'k': 2, **{'n': 3}})
print([*range(3), *[]], *a, *(), sep='-')
for bad in ('[*1]', '{**1}'):
    try:
        [*1] if bad == '[*1]' else {**1}
    except TypeError as error:
        print(error)
