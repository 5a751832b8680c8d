class Number:
    def __init__(self, value):
        self.value = value
    def __eq__(self, other):
        print('eq', self.value, other)
        return self.value == other
items = [Number(1), Number(2), Number(3)]
print(2 in items)
print(items.index(3))
print(items.count(2))
items.remove(1)
print(len(items))
print(items == [2, 3])
try:
    items.index(9)
except ValueError:
    print('no 9')
