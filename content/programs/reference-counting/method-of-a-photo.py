class Photo:
    def show(self):
        return 17

    def __del__(self):
        print('freed')

class Button:
    pass

photo = Photo()
button = Button()
button.on_click = photo.show
print(button.on_click.__self__ is photo)  # expect: True
print(button.on_click.__func__ is Photo.show)  # expect: True
del photo
print(button.on_click())  # expect: 17
del button  # expect: freed
