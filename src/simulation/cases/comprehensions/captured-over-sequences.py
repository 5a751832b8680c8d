# An inner function sees the loop's variable, while the loop walks over a list, a tuple, a string.
def pairs(one, two):
    return [(lambda: item)() for item in (one, two)]


numbers = [1, 2, 3]
print(pairs('a', 'b'))
print([any(number == other for other in numbers) for number in (2, 5)])
print([[(lambda: inner + outer)() for inner in 'xy'] for outer in 'ab'])
print({(lambda: number)(): number * number for number in numbers})
try:
    [(lambda: item)() for item in 5]
except TypeError as error:
    print(error)
