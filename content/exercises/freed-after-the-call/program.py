import weakref
from functools import cache

class Photo:
    pass

@cache
def brightness(photo):
    return 7

photo = Photo()
watch = weakref.ref(photo)
brightness(photo)
del photo
print(watch() is None)  # expect: False
