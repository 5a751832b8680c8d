import sys
from dataclasses import dataclass

class Written:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

@dataclass
class Declared:
    hour: int
    value: float

one, two = Written(7, 20.5), Declared(7, 20.5)
print(sys.getsizeof(one) == sys.getsizeof(two), vars(one) == vars(two))  # expect: True True
print(sys.getsizeof(vars(one)) == sys.getsizeof(vars(two)))  # expect: True
