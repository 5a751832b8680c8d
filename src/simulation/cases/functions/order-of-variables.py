# A function's variables stand in the order in which its code comes to them, and go in that order.
class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def f(q):
    try:
        a = Node('try')
        b = 1
    except ValueError as e:
        c = Node('except')
    else:
        d = Node('else')
    finally:
        g = Node('finally')
    h = [x for x in 'ab']
    i = Node('last')

    def inner():
        return b, q


f(1)
print(f.__code__.co_varnames, f.__code__.co_cellvars)


def g(n):
    try:
        raise KeyError
    except KeyError:
        caught = Node('caught')
    else:
        never = 1
    after = Node('after')
    print(list(locals()))


g(1)
