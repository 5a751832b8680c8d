def squares(count):
    for n in range(count):
        yield n

print(sum(squares(300)))
