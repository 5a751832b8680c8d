# An object that keeps one of its own bound methods.
import gc


class Button:
    def __init__(self, name):
        self.name = name
        self.handler = self.press

    def press(self):
        return self.name

    def __del__(self):
        print('gone:', self.name)


gc.collect()
gc.disable()
button = Button('ok')
print(button.handler())
del button
print('before')
print(gc.collect())
