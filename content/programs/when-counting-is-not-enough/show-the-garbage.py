import gc

class Button:
    def __init__(self):
        self.on_click = self.press

    def press(self):
        print('click')

gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
Button()
gc.collect()
print([type(thing).__name__ for thing in gc.garbage])  # expect: ['Button', 'method']
