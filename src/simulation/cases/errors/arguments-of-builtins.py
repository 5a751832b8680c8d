# What sum(), enumerate() and isinstance() say of arguments that they cannot take.
def attempt(action):
    try:
        action()
    except TypeError as error:
        print(error)


attempt(lambda: sum())
attempt(lambda: enumerate())
attempt(lambda: isinstance([], list[int]))
attempt(lambda: issubclass(list, list[int]))
attempt(lambda: float([]))
print(float(b'2.5'), float(bytearray(b' 1e3 ')))
attempt(lambda: sum([b'a'], b''))
attempt(lambda: sum([], bytearray()))
