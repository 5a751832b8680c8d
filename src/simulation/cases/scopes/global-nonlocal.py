count = 0
def up():
    global count
    count += 1
up()
up()
print(count)  # expect: 2
def counter():
    n = 0
    def step():
        nonlocal n
        n += 1
        return n
    return step
s = counter()
s()
print(s())  # expect: 2
