import copy

class Cell:
    __slots__ = ('value', 'other')

cell = Cell()
cell.value = [1]
shallow, deep = copy.copy(cell), copy.deepcopy(cell)
print(shallow.value is cell.value, deep.value is cell.value, deep.value)
print(hasattr(shallow, 'other'))
