class Photo:
    pass

def develop():
    photo = Photo()
    raise ValueError('too dark')

errors = []
try:
    develop()
except ValueError as error:
    errors.append(error)
print(len(errors))  # expect: 1
