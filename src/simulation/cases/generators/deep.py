# Generators that delegate to generators, hundreds deep, and chains of generator expressions.
def countdown(n):
    if n:
        yield from countdown(n - 1)
    yield n


def looped(n):
    yield n
    if n:
        for value in looped(n - 1):
            yield value


print(sum(countdown(150)), sum(looped(150)))
source = countdown(800)
print(next(source))
try:
    source.throw(KeyError('through all'))
except KeyError as error:
    print(repr(error), source.gi_frame)
source = countdown(800)
next(source)
source.close()
source = countdown(700)
next(source)
del source
numbers = iter([1, 2, 3])
for _ in range(500):
    numbers = (n + 1 for n in numbers)
print(list(numbers))
try:
    print(sum(countdown(3000)))
except RecursionError as error:
    print(error)
