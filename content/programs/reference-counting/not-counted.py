import sys
import weakref

class Photo:
    pass

photo = Photo()
before = sys.getrefcount(photo)
watch = weakref.ref(photo)
place = id(photo)
print(sys.getrefcount(photo) - before)  # expect: 0
