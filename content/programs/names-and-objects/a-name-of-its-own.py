def crop(photo):
    photo = photo + [0]
    return photo

shot = [17]
small = crop(shot)
print(shot)  # expect: [17]
print(small)  # expect: [17, 0]
