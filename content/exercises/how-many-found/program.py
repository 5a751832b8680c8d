import gc

class Album:
    def __init__(self):
        self.photos = []

class Photo:
    def __init__(self, album):
        self.album = album
        album.photos.append(self)

gc.collect()
album = Album()
Photo(album)
Photo(album)
Photo(album)
del album
print(gc.collect())  # expect: 5
