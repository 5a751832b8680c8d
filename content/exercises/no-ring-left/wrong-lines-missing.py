print(sum([5, 3, 9]))
