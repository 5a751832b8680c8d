import tracemalloc
from collections import namedtuple
from dataclasses import dataclass

class Open:
    def __init__(self, hour, value):
        self.hour = hour
        self.value = value

@dataclass
class Data:
    hour: int
    value: float

@dataclass(slots=True)
class Fixed:
    hour: int
    value: float

Named = namedtuple('Named', 'hour value')

def weigh(name, make):
    readings = [None] * 50_000
    make(7, 20.5)
    tracemalloc.start()
    for number in range(len(readings)):
        readings[number] = make(7, 20.5)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(name, round(size / len(readings)))

weigh('dict', lambda hour, value: {'hour': hour, 'value': value})  # expect: dict 108
weigh('class', Open)  # expect: class 44
weigh('dataclass', Data)  # expect: dataclass 44
weigh('list', lambda hour, value: [hour, value])  # expect: list 36
weigh('namedtuple', Named)  # expect: namedtuple 36
weigh('tuple', lambda hour, value: (hour, value))  # expect: tuple 32
weigh('slots', Fixed)  # expect: slots 24
# real CPython only
