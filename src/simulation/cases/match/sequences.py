def show(value):
    match value:
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [0, *rest]:
            return f'zero then {rest}'
        case (x, y, *_, z):
            return f'{x} {y} ... {z}'
        case [[a, b], c] | [a, b, c]:
            return f'nested {a}{b}{c}'
        case str(text) if len(text) > 2:
            return f'text {text}'
        case _:
            return 'no match'


for value in ([], [1], [0, 2, 3], (1, 2, 3, 4), ((1, 2), 3), 'abc', 'ab', {1, 2}, range(3)):
    print(show(value))
