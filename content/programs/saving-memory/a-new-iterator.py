depths = [7, 9, 8]
one = iter(depths)
two = iter(depths)
print(next(one), next(one), next(two))  # expect: 7 9 7
print(list(one), list(two))  # expect: [8] [9, 8]
print(iter(one) is one, iter(depths) is depths)  # expect: True False
