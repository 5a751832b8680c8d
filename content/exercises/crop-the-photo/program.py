def crop(photo):
    photo = photo + ', cropped'

photo = 'sea'
crop(photo)
print(photo)  # expect: sea
