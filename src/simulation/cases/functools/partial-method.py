import functools

class Cell:
    def __init__(self):
        self.state = 'off'
    def set_state(self, state):
        self.state = state

cell = Cell()
switch_on = functools.partial(cell.set_state, 'on')
switch_on()
print(cell.state)
print(switch_on.func == cell.set_state, switch_on.args)
