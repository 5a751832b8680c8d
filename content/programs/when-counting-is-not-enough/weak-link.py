import weakref

class Photo:
    pass

photo = Photo()
watch = weakref.ref(photo)
print(watch() is photo)  # expect: True
album = [photo]
del photo
print(watch() is None)  # expect: False
album.clear()
print(watch() is None)  # expect: True
