import functools

print(functools.reduce(lambda a, b: a + b, [1, 2, 3, 4]))
print(functools.reduce(lambda a, b: a * b, [1, 2, 3], 10))
print(functools.reduce(max, [3, 9, 2]), functools.reduce(max, [], 'empty'))
for act in (lambda: functools.reduce(max, []), lambda: functools.reduce(max, 1)):
    try:
        act()
    except TypeError as error:
        print(error)
