print(sum([0.1] * 10))  # expect: 1.0
print(sum([1, 2, 0.5, 0.25]))  # expect: 3.75
print(sum([1e100, 1.0, -1e100]))  # expect: 1.0
print(sum([0.1, 0.7], 0.2))  # expect: 1.0
