album = [17]
shown = album
album.append(4)
album = album + [9]
album.append(12)
print(shown)  # expect: [17, 4]
print(album)  # expect: [17, 4, 9, 12]
