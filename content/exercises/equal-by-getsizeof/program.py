import sys

class Open:
    def __init__(self):
        self.hour, self.value = 7, 20.5

class Fixed:
    __slots__ = ('hour', 'value')
    def __init__(self):
        self.hour, self.value = 7, 20.5

print(sys.getsizeof(Open()) == sys.getsizeof(Fixed()))  # expect: True
