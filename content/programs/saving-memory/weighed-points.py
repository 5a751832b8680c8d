import tracemalloc

class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

class Fixed:
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y

def weigh(make):
    points = [None] * 50_000
    make(7, 8)
    tracemalloc.start()
    for number in range(len(points)):
        points[number] = make(7, 8)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(size / len(points))

print('class', weigh(Point))  # expect: class 44
print('slots', weigh(Fixed))  # expect: slots 24
print('tuple', weigh(lambda x, y: (x, y)))  # expect: tuple 32
print('dict', weigh(lambda x, y: {'x': x, 'y': y}))  # expect: dict 108
# real CPython only
