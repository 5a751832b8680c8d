class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
album = [photo]
best = album[0]

print('done')
