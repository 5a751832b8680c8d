import gc
import weakref

class Album:
    pass

class Photo:
    pass

gc.collect()
photo = [17]
del photo
print(gc.collect())  # expect: 0
album = Album()
album.photos = [Photo()]
album.photos[0].album = album
watch = weakref.ref(album)
del album
print(watch() is None)  # expect: False
print(gc.collect())  # expect: 3
print(watch() is None)  # expect: True
