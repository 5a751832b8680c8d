def squares(count):
    return tuple([n * n for n in range(count)])

print(sum(squares(300)))
