import sys
from dataclasses import make_dataclass

for n in range(17):
    names = [f'a{i}' for i in range(n)]
    Thing = make_dataclass('Thing', names, slots=True)
    thing = Thing(*names)
    print(n, sys.getsizeof(thing))
