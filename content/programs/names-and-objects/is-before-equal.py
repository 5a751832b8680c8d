class Photo:
    def __eq__(self, other):
        print('asked')
        return False

    def __hash__(self):
        return 17

photo = Photo()
album = [photo]
print(photo in album, album.index(photo), album.count(photo))  # expect: True 0 1
print(photo in (photo,), photo in {photo}, photo in {photo: 1})  # expect: True True True
print(Photo() in album)  # expect: asked # expect: False
