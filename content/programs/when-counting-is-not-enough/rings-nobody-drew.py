import gc

class Button:
    def __init__(self):
        self.on_click = self.press

    def press(self):
        print('click')

def countdown():
    def step(n):
        return 0 if n == 0 else step(n - 1)
    return step(3)

def attempt():
    try:
        raise ValueError('too dark')
    except ValueError as error:
        kept = error

gc.collect()
Button()
print(gc.collect())  # expect: 2
countdown()
print(gc.collect())  # expect: 3
attempt()
print(gc.collect())  # expect: 3
