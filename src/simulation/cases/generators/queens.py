# Backtracking with generators: all ways to set queens, and lists of functions that give the choices.
def conjoin(makers):
    values = [None] * len(makers)

    def choose(at):
        if at == len(makers):
            yield values
        else:
            for values[at] in makers[at]():
                yield from choose(at + 1)

    return choose(0)


class Queens:
    def __init__(self, size):
        self.size = size
        self.taken = set()
        self.rows = [self.row(at) for at in range(size)]

    def row(self, at):
        def columns():
            for column in range(self.size):
                uses = {('c', column), ('+', at + column), ('-', at - column)}
                if not uses & self.taken:
                    self.taken |= uses
                    yield column
                    self.taken -= uses

        return columns

    def solutions(self):
        return (tuple(found) for found in conjoin(self.rows))


print([list(bits) for bits in conjoin([lambda: (0, 1)] * 2)])
print(list(Queens(4).solutions()), next(Queens(5).solutions()))
solutions = Queens(6).solutions()
print(next(solutions), sum(1 for _ in solutions))
