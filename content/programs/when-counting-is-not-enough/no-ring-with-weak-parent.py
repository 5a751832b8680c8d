from weakref import ref

class Album:
    def __init__(self):
        self.photos = []

class Photo:
    def __init__(self, album):
        self.album = ref(album)

album = Album()
photo = Photo(album)
album.photos.append(photo)
del photo
album = None
print('no ring')  # expect: no ring
