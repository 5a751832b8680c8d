class Photo:
    def __del__(self):
        print('freed')

photo = Photo()
album = [photo]
photo = None
print('still there')
album.clear()
print('done')
# expect: still there
# expect: freed
# expect: done
