import functools

class Item:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print('drop', self.name)

def join(a, b):
    print('join', a.name, b.name)
    return Item(a.name + b.name)

result = functools.reduce(join, (Item(c) for c in 'abc'))
print(result.name)
