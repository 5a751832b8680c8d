def report():
    numbers = [n * n for n in range(300)]
    del numbers
    numbers = [n * n * n for n in range(300)]
    print(sum(numbers))

report()
