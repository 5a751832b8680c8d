# A class pattern may ask for each attribute once.
class Point:
    __match_args__ = ('x', 'x')
    x = 1


class Other:
    __match_args__ = ('x',)
    x = 1


def show(value):
    try:
        match value:
            case Other(first, x=second):
                print('other', first, second)
            case Point(first, second):
                print('point', first, second)
            case _:
                print('nothing')
    except TypeError as error:
        print(error)


show(Point())
show(Other())
show(1)
