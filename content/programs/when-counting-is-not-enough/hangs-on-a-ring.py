import gc

class Picture:
    def __del__(self):
        print('freed')

class Album:
    pass

gc.collect()
album = Album()
album.cover = Picture()
album.me = album
del album
print('no name left')  # expect: no name left
print(gc.collect())  # expect: freed # expect: 2
