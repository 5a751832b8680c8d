def work():
    log = [bytes(470) for _ in range(70)]
    del log[31:]
    log += [bytes(470) for _ in range(39)]
    last = log[-1]
    del log[31:]
    print(len(log), len(last))  # expect: 31 470

work()
