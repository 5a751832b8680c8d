album = [[17, 5], [4, 3]]
copy = album.copy()
copy.append([9, 1])
copy[0][1] = 6
print(len(album), len(copy))  # expect: 2 3
print(album[0], copy[0])  # expect: [17, 6] [17, 6]
