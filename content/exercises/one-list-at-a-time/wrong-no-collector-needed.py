import gc

def report():
    numbers = [n * n for n in range(300)]
    print(sum(numbers))
    gc.collect()
    numbers = [n * n * n for n in range(300)]
    print(sum(numbers))

report()
