squares = (n * n for n in range(4))
print(sum(squares))  # expect: 14
print(sum(squares))  # expect: 0
