class Photo:
    def __del__(self):
        print('freed')

def develop():
    photo = Photo()
    return locals()

kept = develop()
print('the call is over')  # expect: the call is over
kept = None  # expect: freed
