import gc

class Button:
    def press(self):
        print('click')

    def __del__(self):
        print('freed')

gc.collect()
button = Button()
button.on_click = button.press
button.on_click = None
del button  # expect: freed
button = Button()
button.on_click = button.press
del button
print('not yet')  # expect: not yet
gc.collect()  # expect: freed
