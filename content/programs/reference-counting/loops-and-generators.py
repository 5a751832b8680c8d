class Photo:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed', self.number)

for photo in [Photo(1), Photo(2)]:
    print('showing', photo.number)  # expect: showing 1 # expect: showing 2 # expect: freed 1
print('after the loop')  # expect: after the loop
photo = None  # expect: freed 2

def slides():
    slide = Photo(3)
    yield slide.number
    print('this line never runs')

show = slides()
print(next(show))  # expect: 3
show = None  # expect: freed 3
