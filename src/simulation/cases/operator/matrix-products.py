# `@` is decided by the operands alone: no builtin type has it.
import operator


class Matrix:
    def __init__(self, name):
        self.name = name

    def __matmul__(self, other):
        return f'{self.name} @ {other if isinstance(other, int) else other.name}'

    def __rmatmul__(self, other):
        return f'{other} @ {self.name} from the right'

    def __imatmul__(self, other):
        self.name += '!'
        return self


a, b = Matrix('a'), Matrix('b')
print(a @ b, a @ 3, 3 @ a, [1] @ b, sep=', ')
before = a
a @= b
print(a.name, a is before, operator.matmul(a, b), operator.imatmul(a, 1) is a)
for left, right in [(1, 2), (1.5, 2), ('x', 'y'), ([1], [2]), (b'x', 2), ({1}, {2}), ({}, {})]:
    try:
        left @ right
    except TypeError as error:
        print(error)
try:
    before = 3
    before @= None
except TypeError as error:
    print(error)
