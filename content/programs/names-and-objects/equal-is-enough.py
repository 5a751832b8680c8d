first = [17]
second = [17]
album = [first, second]
print(second in album, album.index(second), album.count(second))  # expect: True 0 2
album.remove(second)
print(album[0] is second)  # expect: True
