class Album:
    def __init__(self, photos):
        self.photos = photos
        self.known = None

    def total(self):
        if self.known is None:
            print('working')
            self.known = sum(self.photos)
        return self.known

    def __del__(self):
        print('freed')

album = Album([7, 9, 8])
print(album.total(), album.total())
del album
print('done')
