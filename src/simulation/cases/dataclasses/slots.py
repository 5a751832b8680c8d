from dataclasses import dataclass
import sys

@dataclass(slots=True)
class Cell:
    value: int
    next: object = None

cell = Cell(1)
print(Cell.__slots__, hasattr(cell, '__dict__'), cell)
word = 8 if sys.maxsize > 2 ** 32 else 4
print(sys.getsizeof(cell) // word)
try:
    cell.other = 1
except AttributeError as error:
    print('other' in str(error))
