class Loud:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('gone:', self.name)
l = [Loud('a'), Loud('b'), Loud('c')]
l.pop(1)
print('popped')
l.clear()
print('cleared')
d = {'x': Loud('x'), 'y': Loud('y')}
d['x'] = None
del d
t = (Loud('p'), Loud('q'))
t = None
# expect: gone: b
# expect: popped
# expect: gone: c
# expect: gone: a
# expect: cleared
# expect: gone: x
# expect: gone: y
# expect: gone: q
# expect: gone: p
