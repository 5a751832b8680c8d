import gc

class Button:
    def __init__(self):
        self.handlers = []
    def press(self):
        for handler in self.handlers:
            handler()

class Window:
    def __init__(self, title):
        self.title = title
        self.button = Button()
        self.button.handlers.append(self.pressed)
    def pressed(self):
        print(self.title, 'pressed')
    def __del__(self):
        print(self.title, 'closed')

gc.disable()
window = Window('main')
window.button.press()
del window
print('still open')
print('collected', gc.collect() > 0)
other = Window('other')
other.button.handlers.clear()
del other
print('end')
