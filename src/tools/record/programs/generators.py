def gen():
    for n in range(3):
        yield n

list(gen())
for n in gen():
    pass
