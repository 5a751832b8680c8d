class Photo:
    def show(self):
        return 17

def viewer(shown):
    def view():
        return shown.show()
    return view

photo = Photo()
on_click = photo.show
on_key = viewer(photo)
del photo
print(on_click(), on_key())  # expect: 17 17
