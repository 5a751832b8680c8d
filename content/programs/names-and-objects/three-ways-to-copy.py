album = [[17], [4]]
for copy in album.copy(), list(album), album[:]:
    print(copy is album, copy == album, copy[0] is album[0])
# expect: False True True
# expect: False True True
# expect: False True True
