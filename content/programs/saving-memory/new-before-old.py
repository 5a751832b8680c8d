class Photo:
    def __init__(self, number):
        self.number = number
        print('made', number)

    def __del__(self):
        print('freed', self.number)

photos = [Photo(1)]
photos = [Photo(photo.number + 1) for photo in photos]
print('done')
photos.clear()
# expect: made 1
# expect: made 2
# expect: freed 1
# expect: done
# expect: freed 2
