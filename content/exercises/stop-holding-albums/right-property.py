from functools import cached_property

class Album:
    def __init__(self, photos):
        self.photos = photos

    @cached_property
    def total(self):
        print('working')
        return sum(self.photos)

    def __del__(self):
        print('freed')

album = Album([7, 9, 8])
print(album.total, album.total)
del album
print('done')
