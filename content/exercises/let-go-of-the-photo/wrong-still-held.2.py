class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
album = [photo]
best = album[0]
photo = None
album.clear()
print('done')
