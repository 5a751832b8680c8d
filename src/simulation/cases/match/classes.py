class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Color:
    RED = 'red'


def where(p):
    match p:
        case Point(0, 0):
            return 'origin'
        case Point(0, y=y) | Point(y, 0):
            return f'axis {y}'
        case Point(x=x, y=y) if x == y:
            return f'diagonal {x}'
        case Point() as q:
            return f'point {q.x},{q.y}'
        case Color.RED:
            return 'red'
        case int(n) | str(n):
            return f'value {n}'


for p in (Point(0, 0), Point(0, 3), Point(4, 0), Point(2, 2), Point(1, 2), 'red', 'blue', 5, None):
    print(where(p))
try:
    match Point(1, 2):
        case Point(1, 2, 3):
            print('no')
except TypeError as error:
    print(error)
