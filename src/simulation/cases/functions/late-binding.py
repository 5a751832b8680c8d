makers = [lambda: i for i in range(3)]
print([make() for make in makers])
fixed = [lambda i=i: i for i in range(3)]
print([make() for make in fixed])


def counters():
    made = []
    for n in range(3):
        def count():
            nonlocal n
            n += 1
            return n
        made.append(count)
    return made


a, b, c = counters()
print(a(), b(), c(), a.__closure__[0] is b.__closure__[0])
