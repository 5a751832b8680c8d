class Photo:
    pass

album = [17, 4]
shown = album
album.append(9)
album[0] = 12
del album[1]
print(shown, album is shown)  # expect: [12, 9] True
photo = Photo()
best = photo
photo.title = 'sea'
print(best.title, photo is best)  # expect: sea True
