def squares():
    return (n * n for n in range(4))

one = squares()
print(4 in one, list(one))  # expect: True [9]
one = squares()
first, *others = one
print(first, list(one))  # expect: 0 []
one = squares()
print(list(zip([0, 1], one)), list(one))  # expect: [(0, 0), (1, 1)] [4, 9]
