def same(photo, other):
    return photo is other

album = ['sea', 5000, [17], list(range(1000))]
for number, photo in enumerate(album):
    best = photo
    print(best is photo, same(photo, best), photo is album[number])
# expect: True True True
# expect: True True True
# expect: True True True
# expect: True True True
