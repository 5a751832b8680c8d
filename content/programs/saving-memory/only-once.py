squares = (n * n for n in range(4))
print(sum(squares), sum(squares))  # expect: 14 0
print(hasattr(squares, '__len__'), hasattr(squares, '__getitem__'))  # expect: False False
