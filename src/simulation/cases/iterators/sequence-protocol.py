class Squares:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n
    def __getitem__(self, index):
        if index >= self.n:
            raise IndexError(index)
        return index * index
s = Squares(4)
print(list(s), tuple(s), sum(s), 4 in s, 5 in s, max(s))
print(list(reversed(s)), [x for x in s], sorted(s, reverse=True))
a, b, c, d = s
print(a, b, c, d, list(zip(s, s)), list(enumerate(Squares(2))))
it = iter(s)
print(next(it), next(it), list(it), next(it, 'end'))
