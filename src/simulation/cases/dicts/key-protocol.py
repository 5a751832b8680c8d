class Key:
    def __init__(self, value):
        self.value = value
    def __hash__(self):
        print('hash', self.value)
        return self.value % 4
    def __eq__(self, other):
        print('eq', self.value, other.value)
        return self.value == other.value
one, five, nine = Key(1), Key(5), Key(9)
d = {one: 'one'}
d[five] = 'five'
print('look up')
print(d[Key(5)])
print(nine in d)
d[Key(1)] = 'uno'
print(d.pop(five), len(d))
print(d.get(Key(2)), d.setdefault(Key(1), 0))
print(dict(d) == {one: 'uno'})
