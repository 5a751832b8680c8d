import weakref

class Number:
    def __init__(self, value):
        self.value = value
    def __add__(self, other):
        return self.value + other
    def __radd__(self, other):
        return other - self.value
    def __mul__(self, other):
        return self.value * other
    def __neg__(self):
        return -self.value
    def __iadd__(self, other):
        self.value += other
        return self
    def __contains__(self, item):
        return item == self.value
    def __getitem__(self, index):
        return self.value * index
    def __str__(self):
        return 'number'
    def __eq__(self, other):
        return self.value == other
    def __lt__(self, other):
        return self.value < other

number = Number(5)
proxy = weakref.proxy(number)
print(proxy + 1, 1 + proxy, proxy * 3, -proxy)
print(5 in proxy, proxy[4], str(proxy), f'{proxy}')
print(proxy == 5, proxy != 5, proxy < 6)
proxy += 2
print(type(proxy).__name__, number.value)
