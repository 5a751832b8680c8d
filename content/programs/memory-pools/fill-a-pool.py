class Point:
    __slots__ = ('x', 'y')

points = [Point() for n in range(12)]
big = list(range(100))
for n in range(5):
    points.pop()
points.append(Point())
print(len(points))  # expect: 8
