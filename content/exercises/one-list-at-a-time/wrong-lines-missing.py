def report():
    print(sum(n * n for n in range(300)))
    print(sum(n * n * n for n in range(300)))

report()
