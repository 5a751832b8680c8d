import weakref

class Node:
    def __init__(self, name):
        self.name = name

a, b, c = Node('a'), Node('b'), Node('c')
table = weakref.WeakKeyDictionary({a: 1, b: 2})
table.update({c: 3})
print([key.name for key in table.keys()], list(table.values()))
print(table.setdefault(a, 9), table.setdefault(Node('temp'), 4), len(table))
print([ref().name for ref in table.keyrefs()])
del table[b]
print([key.name for key in table], 5 in table)
copied = table.copy()
print(len(copied), type(copied).__name__)
try:
    table['text'] = 1
except TypeError as error:
    print(error)
