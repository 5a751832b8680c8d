def count(*items, key=None):
    return len(items), key is not None


def numbers():
    return (n for n in range(5))


print(count(*(n for n in range(5))))
print(count(key=(n for n in range(5))))
print(count((n for n in range(5))))
print(count(n for n in range(5)))
print(count(*numbers()), count(*(n for n in range(2)), 1))
