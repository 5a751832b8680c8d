import sys
def changes(make):
    sizes = []
    d = {}
    for n in range(100):
        size = sys.getsizeof(d)
        if not sizes or sizes[-1][1] != size:
            sizes.append((n, size))
        d[make(n)] = n
    return sizes
print(changes(lambda n: n))
print(changes(lambda n: 'key' + str(n)))
mixed = {'a': 1}
before = sys.getsizeof(mixed)
mixed[1] = 2
print(before, sys.getsizeof(mixed))
