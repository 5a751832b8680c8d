import sys
n = 11
ways = [
    {i: i for i in range(n)},
    dict.fromkeys(range(n)),
    dict(zip(range(n), range(n))),
    dict([(i, i) for i in range(n)]),
]
one = ways[0]
ways += [one.copy(), dict(one), one | {}, {} | one]
print([sys.getsizeof(d) for d in ways])
print(sys.getsizeof(dict(a=1, b=2)), sys.getsizeof({'a': 1}), sys.getsizeof({}), sys.getsizeof(dict()))
target = {}
target.update(one)
print(sys.getsizeof(target))
target.clear()
print(sys.getsizeof(target))
