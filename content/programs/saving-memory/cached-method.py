from functools import cache, cached_property

class Album:
    def __init__(self, photos):
        self.photos = photos

    @cache
    def total(self):
        return sum(self.photos)

    @cached_property
    def best(self):
        return max(self.photos)

album = Album([7, 9, 8])
print(album.total(), album.best)  # expect: 24 9
print(vars(album))  # expect: {'photos': [7, 9, 8], 'best': 9}
print(Album.total.cache_info().currsize)  # expect: 1
del album
print(Album.total.cache_info().currsize)  # expect: 1
