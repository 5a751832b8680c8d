import weakref

class Button:
    def press(self):
        return 'click'

button = Button()
plain = weakref.ref(button.press)
print(plain())  # expect: None
method = weakref.WeakMethod(button.press)
print(method()())  # expect: click
