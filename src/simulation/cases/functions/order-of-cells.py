# The cells of a closure lie in the order of their names, those of parameters before other cells.
def outer(z, b):
    c = 0
    a = [z]

    def inner():
        nonlocal c
        c += 1
        return z, c, b, a

    return inner


inner = outer(1, 2)
print(inner(), inner.__code__.co_freevars)
print(outer.__code__.co_cellvars, outer.__code__.co_varnames)
print([cell.cell_contents for cell in inner.__closure__])


class Loud:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def hold():
    second, first = Loud('second'), Loud('first')
    return lambda: (second, first)


keep = hold()
del keep
