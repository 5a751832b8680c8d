def show(name):
    print('evaluated', name)
    return Shown(name)
class Shown:
    def __init__(self, name):
        self.name = name
    def __str__(self):
        print('str of', self.name)
        return self.name
print('%s and %s' % (show('a'), show('b')))
print(f'{show("c")} and {show("d")}')
print('{} and {}'.format(show('e'), show('f')))
print(show('g'), show('h'))
# expect: evaluated a
# expect: str of a
# expect: evaluated b
# expect: str of b
# expect: a and b
# expect: evaluated c
# expect: str of c
# expect: evaluated d
# expect: str of d
# expect: c and d
# expect: evaluated e
# expect: evaluated f
# expect: str of e
# expect: str of f
# expect: e and f
# expect: evaluated g
# expect: evaluated h
# expect: str of g
# expect: g str of h
# expect: h
