def report():
    numbers = [n * n for n in range(300)]
    print(sum(numbers))
    numbers = None
    numbers = [n * n * n for n in range(300)]
    print(sum(numbers))

report()
