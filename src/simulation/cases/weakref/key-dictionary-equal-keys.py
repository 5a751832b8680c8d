import weakref

class Key:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        return self.n == other.n
    def __hash__(self):
        return hash(self.n)

one, same = Key(1), Key(1)
table = weakref.WeakKeyDictionary()
table[one] = 'one'
table[same] = 'same'
print(len(table), table[one])
del same
print(len(table))
del one
print(len(table))
