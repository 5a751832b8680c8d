album = [17]
shown = album
album += [4]
print(shown, album is shown)  # expect: [17, 4] True
pages = (17,)
kept = pages
pages += (4,)
print(kept, pages is kept)  # expect: (17,) False
