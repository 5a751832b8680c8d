class Photo:
    def __init__(self, place):
        self.place = place

    def __del__(self):
        print('freed', self.place)

def show():
    photos = [Photo('in a function')]
    return len(photos)

print(show())
photos = [Photo('in the module')]
print('at work')
del photos
print('done')
# expect: freed in a function
# expect: 1
# expect: at work
# expect: freed in the module
# expect: done
