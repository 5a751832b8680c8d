# A lambda in a comprehension takes its variable along. From 3.12 on its cell is the function's around it.
import sys


class Node:
    pass


def around():
    x = Node()
    first = [lambda: i for i in range(3)]
    print([made() for made in first], first[0].__qualname__)
    print(sys.getrefcount(first[0].__closure__[0]))
    second = [(lambda: node) for node in [x]]
    print(sys.getrefcount(x), second[0].__code__.co_freevars)
    both = {key: (lambda: (key, other)) for key in 'ab' for other in 'cd'}
    print(both['a'](), both['b']())
    return second


print(sys.getrefcount(around()[0]()))
print(around.__code__.co_cellvars, around.__code__.co_varnames)
print([made() for made in [lambda: i * j for i in range(2) for j in range(2)]])
print([[made() for made in row] for row in [[lambda: z for z in range(y)] for y in range(3)]])
i = 'module'


class Class:
    i = 'class'
    print([made() for made in [lambda: i for i in range(2)]], i)


print(i)
