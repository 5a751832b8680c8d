import weakref

class Button:
    def press(self):
        print('click')

button = Button()
watch = weakref.ref(button.press)
print(watch() is None)  # expect: True
