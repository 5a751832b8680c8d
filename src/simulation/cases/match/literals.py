def kind(value):
    match value:
        case 0:
            return 'zero'
        case -1 | 1:
            return 'unit'
        case 'a' | 'b':
            return 'letter'
        case None:
            return 'none'
        case True:
            return 'true'
        case 2.5:
            return 'float'
        case int() | float():
            return 'number'
        case _:
            return 'other'


for value in (0, 1, -1, 'a', None, True, False, 2.5, 7, 'z', [], 0.0):
    print(kind(value), end=' ')
print()
