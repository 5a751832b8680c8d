import itertools

class Item:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('drop', self.name)

chained = itertools.chain([Item('a'), Item('b')], [Item('c')])
next(chained)
print('first taken')
del chained
print('end')
