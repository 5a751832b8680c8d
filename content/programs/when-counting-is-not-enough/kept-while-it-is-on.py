import gc

class Photo:
    def __del__(self):
        print('last words')

class Album:
    pass

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
album = Album()
album.me = album
album.cover = Photo()
del album
gc.collect()  # expect: last words
print(len(gc.garbage))  # expect: 2
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect())  # expect: 2
