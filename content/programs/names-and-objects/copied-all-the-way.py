import copy

album = [[17, 5], [4, 3]]
other = copy.deepcopy(album)
other[0][1] = 6
print(album[0], other[0])  # expect: [17, 5] [17, 6]
