class Noisy:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('del', self.name)
items = [Noisy(n) for n in 'abcdef']
del items[1:3]
print('slice gone')
items[0] = None
print('replaced')
items[1:] = [Noisy('x')]
print('assigned')
items.clear()
print('cleared')
items = [Noisy('p'), Noisy('q')]
items = None
print('end')
