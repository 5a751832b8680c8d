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
    errors.append(error.with_traceback(None))
print(len(errors), errors[0])
