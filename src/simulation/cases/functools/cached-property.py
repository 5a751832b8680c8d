import functools
import sys

class Data:
    def __init__(self, values):
        self.values = values
    @functools.cached_property
    def total(self):
        print('compute')
        return sum(self.values)

data = Data([1, 2, 3])
print(data.total, data.total)
print('total' in data.__dict__)
del data.total
data.values.append(4)
print(data.total, type(Data.total).__name__)
