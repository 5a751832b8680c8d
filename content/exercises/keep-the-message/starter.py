class Photo:
    def __del__(self):
        print('freed')

def develop():
    photo = Photo()
    raise ValueError('too dark')

errors = []
try:
    develop()
except ValueError as error:
    errors.append(error)
print(len(errors), errors[0])
