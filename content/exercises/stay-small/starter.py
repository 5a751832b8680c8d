def squares(count):
    result = []
    for n in range(count):
        result.append(n * n)
    return result

print(sum(squares(300)))
