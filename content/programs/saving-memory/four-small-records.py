import sys
from collections import namedtuple
from dataclasses import dataclass

@dataclass
class Plain:
    hour: int
    value: float

@dataclass(slots=True)
class Slotted:
    hour: int
    value: float

Named = namedtuple('Named', 'hour value')

print(sys.getsizeof(Plain(7, 20.5)))  # expect[32]: 24 # expect[64]: 48
print(sys.getsizeof(Slotted(7, 20.5)))  # expect[32]: 24 # expect[64]: 48
print(sys.getsizeof(Named(7, 20.5)))  # expect[32]: 32 # expect[64]: 64
print(Named(7, 20.5) == (7, 20.5), Plain(7, 20.5) == (7, 20.5))  # expect: True False
