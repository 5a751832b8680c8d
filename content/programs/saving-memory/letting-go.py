class Photo:
    def __del__(self):
        print('freed')

def show():
    photo = Photo()
    print('shown')

show()  # expect: shown # expect: freed
photo = Photo()
photo = Photo()  # expect: freed
photo = None  # expect: freed
print('done')  # expect: done
