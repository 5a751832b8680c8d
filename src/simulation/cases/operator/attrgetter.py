import operator

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Line:
    def __init__(self, start):
        self.start = start

line = Line(Point(1, 2))
print(operator.attrgetter('start.x')(line), operator.attrgetter('x', 'y')(line.start))
points = [Point(3, 1), Point(2, 2)]
print([p.x for p in sorted(points, key=operator.attrgetter('x'))])
print(operator.attrgetter('a', 'b.c'))
try:
    operator.attrgetter('z')(line)
except AttributeError as error:
    print(error)
