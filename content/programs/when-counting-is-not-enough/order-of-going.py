import weakref

class Part:
    def __del__(self):
        print('its part goes')

class Photo:
    def __del__(self):
        print('last words, watched:', watch() is self)

photo = Photo()
photo.part = Part()
watch = weakref.ref(photo, lambda watch: print('callback, watched:', watch()))
del photo
# expect: last words, watched: True
# expect: callback, watched: None
# expect: its part goes
