class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
del photo
print('done')
