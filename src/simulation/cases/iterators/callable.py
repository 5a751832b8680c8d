values = [3, 1, 4, 1, 5]
print(list(iter(values.pop, 4)), values)
class Counter:
    def __init__(self):
        self.n = 0
    def __call__(self):
        self.n += 1
        return self.n
print(list(iter(Counter(), 4)))
it = iter(Counter(), 3)
print(next(it), next(it), next(it, 'stop'), next(it, 'stop'))
for bad in (lambda: iter(5), lambda: iter(5, 1), lambda: next([1]), lambda: reversed({1}), lambda: enumerate(5), lambda: zip(1), lambda: map(str)):
    try:
        bad()
    except TypeError as error:
        print(error)
