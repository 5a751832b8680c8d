class Photo:
    pass

def viewer(shown):
    def show():
        return shown
    return show

photo = Photo()
view = viewer(photo)
del photo
print(view() is None)  # expect: False
