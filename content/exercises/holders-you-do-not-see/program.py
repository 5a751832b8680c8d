import sys

class Photo:
    def show(self):
        return 'shown'

photo = Photo()
button = photo.show
shown = [photo.show()]
lazy = (each for each in [photo])
del photo
next(lazy)
del lazy
print(sys.getrefcount(button.__self__) - 1)  # expect: 1
