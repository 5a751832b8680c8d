squares = (n * n for n in range(200))
print(sum(squares))  # expect: 2646700
