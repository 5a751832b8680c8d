print(sum([0.1] * 10), sum([1, 2, 3]), sum([1.5, 2]), sum([], 5), sum([[1], [2]], []))
print(sum(x * x for x in range(100)), max(1, 2.0, 2), min(3, 1.0, 1))
print(sum([2 ** 70, 1, -2 ** 70]), sum([True, True, False]))
# expect: 1.0 6 3.5 5 [1, 2]
# expect: 328350 2.0 1.0
# expect: 1 2
