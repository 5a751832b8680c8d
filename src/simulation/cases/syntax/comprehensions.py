print([x * y for x in range(3) for y in range(x)], {x % 3 for x in range(9)})
print({k: [v for v in range(k)] for k in range(3)}, list(x for x in 'ab'))
matrix = [[1, 2], [3, 4]]
print([[row[i] for row in matrix] for i in range(2)], [n for row in matrix for n in row if n > 1])
x = 'outer'
print([x for x in range(2)], x)
print([(lambda: x)() for x in range(2)], sum(x for x in range(4)))


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    try:
        scaled = [i * len(items) for i in doubled]
    except NameError as error:
        scaled = str(error)


print(C.doubled, C.scaled)


def f(n):
    return [lambda: i + n for i in range(3)]


print([g() for g in f(10)], dict((i, i) for i in range(2)))
