class Album:
    def __init__(self):
        self.photos = []

class Photo:
    def __init__(self, album):
        self.album = album

album = Album()
photo = Photo(album)
album.photos.append(photo)
del photo
del album
album = Album()
print(len(album.photos))  # expect: 0
