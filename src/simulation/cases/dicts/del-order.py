class Noisy:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
d = {Noisy('key'): Noisy('value'), 'b': Noisy('b')}
d['b'] = Noisy('b2')
print('replaced')
d.pop('b')
print('popped')
d['c'] = Noisy('c')
d.clear()
print('cleared')
d = {n: Noisy(n) for n in 'xyz'}
del d['y']
print('deleted')
d = None
print('end')
