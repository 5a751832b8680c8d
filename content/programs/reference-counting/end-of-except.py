class Photo:
    def __del__(self):
        print('freed')

def develop():
    photo = Photo()
    raise ValueError('too dark')

try:
    develop()
except ValueError as error:
    print('caught')  # expect: caught # expect: freed
print('error' in globals())  # expect: False
