log = []

class Picture:
    def __del__(self):
        log.append('freed')

class Album:
    pass

album = Album()
album.cover = Picture()
album.me = album
del album
log.append('no name left')
print(log)  # expect: ['no name left']
