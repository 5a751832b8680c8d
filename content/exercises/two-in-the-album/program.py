import sys

class Photo:
    pass

photo = Photo()
album = [photo, photo]
cover = photo
del photo
album.pop()
album = None
print(sys.getrefcount(cover) - 1)  # expect: 1
