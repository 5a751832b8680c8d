import builtins
from functools import partialmethod, singledispatchmethod
class Cell:
    def __init__(self): self.alive = False
    def set_state(self, state, label='x'):
        self.alive = state
        return f'{label}:{state}'
    set_alive = partialmethod(set_state, True)
    set_dead = partialmethod(set_state, False, label='dead')
    @singledispatchmethod
    def show(self, arg):
        return f'any {arg!r}'
    @show.register
    def _(self, arg: int):
        return f'int {arg}'
    @show.register(list)
    def _(self, arg):
        return f'list of {len(arg)}'
c = Cell()
print(c.set_alive(), c.alive, c.set_dead(), c.alive, c.set_alive(label='q'))
print(c.show(3), c.show([1, 2]), c.show('s'), c.show(True))
print(builtins.len([1]), builtins.print is print, Ellipsis is ..., Ellipsis)
print('héllo'.encode(), 'abc'.encode('ascii'), 'é'.encode('latin-1'), b'\xc3\xa9'.decode(), str(b'abc', 'utf-8'))
print('abc'.encode(encoding='utf-8'), len('日本'.encode()), '日本'.encode('utf8').decode('utf-8'))
