class Photo:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print('freed', self.number)

def show(photo):
    print('showing', photo.number)

def show_and_forget(photo):
    del photo
    print('forgotten')

show(Photo(1))  # expect: showing 1 # expect: freed 1
show_and_forget(Photo(2))  # expect: freed 2 # expect: forgotten
kept = Photo(3)
show_and_forget(kept)  # expect: forgotten
del kept  # expect: freed 3
