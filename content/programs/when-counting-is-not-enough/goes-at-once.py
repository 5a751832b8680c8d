import gc
import weakref

class Album:
    def __del__(self):
        print('freed album')

class Photo:
    def __del__(self):
        print('freed photo')

gc.disable()
album = Album()
album.photos = [Photo()]
album.photos[0].album = weakref.ref(album)
album = None  # expect: freed album # expect: freed photo
print('no collection')  # expect: no collection
