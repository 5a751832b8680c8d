import gc
import weakref

class Photo:
    def __del__(self):
        print(watch() is self)

photo = Photo()
watch = weakref.ref(photo)
del photo  # expect: True
photo = Photo()
photo.me = photo
watch = weakref.ref(photo)
del photo
gc.collect()  # expect: False
