class Photo:
    def __init__(self, number):
        self.number = number
        print('made', number)

    def __del__(self):
        print('freed', self.number)

for photo in (Photo(number) for number in range(3)):
    print('shown', photo.number)
del photo
# expect: made 0
# expect: shown 0
# expect: made 1
# expect: freed 0
# expect: shown 1
# expect: made 2
# expect: freed 1
# expect: shown 2
# expect: freed 2
