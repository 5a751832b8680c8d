import tracemalloc
from collections import namedtuple
from dataclasses import dataclass

class Open:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

class LookedInto(Open):
    def __init__(self, hour, value):
        super().__init__(hour, value)
        vars(self)

Named = namedtuple('Named', 'hour value')

@dataclass(slots=True)
class Fixed:
    hour: int
    value: int

@dataclass(slots=True, weakref_slot=True)
class Watched:
    hour: int
    value: int

def weigh(make):
    readings = [None] * 40_000
    make(7, 21)
    tracemalloc.start()
    for number in range(len(readings)):
        readings[number] = make(7, 21)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(size / len(readings))

for make in Open, LookedInto, Named, Fixed, Watched:
    print(make.__name__, weigh(make))
# expect: Open 44
# expect: LookedInto 84
# expect: Named 36
# expect: Fixed 24
# expect: Watched 32
# real CPython only
