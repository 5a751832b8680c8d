from functools import cache

class Album:
    def __init__(self, photos):
        self.photos = photos

    @cache
    def total(self):
        print('working')
        return sum(self.photos)

    def __del__(self):
        print('freed')

album = Album([7, 9, 8])
print(album.total(), album.total())
Album.total.cache_clear()
del album
print('done')
