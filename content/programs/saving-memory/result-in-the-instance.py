from functools import cached_property

class Photo:
    def __del__(self):
        print('freed')

class Album:
    @cached_property
    def best(self):
        print('looking')
        return Photo()

album = Album()
print(album.best is album.best, list(vars(album)))
del album
print('done')
# expect: looking
# expect: True ['best']
# expect: freed
# expect: done
