# What raises in a comprehension leaves the variables around it as they were.
class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


def around():
    x = Node('x')
    y = Node('y')
    try:
        print(1, [[(Node(x), 1 / y, x) for y in (1, 0)] for x in 'ab'])
    except ZeroDivisionError:
        print('caught', x.name, y.name)
    try:
        try:
            [{(lambda: x): 1 / y for y in (1, 0)} for x in 'ab']
        finally:
            print('finally', x.name, y.name)
    except ZeroDivisionError:
        print('caught again')
    del x
    try:
        [1 / x for x in (1, 0)]
    except ZeroDivisionError:
        pass
    try:
        print(x)
    except NameError as error:
        print(error)


around()
try:
    [1 / q for q in (1, 0)]
except ZeroDivisionError:
    print('q' in globals())
