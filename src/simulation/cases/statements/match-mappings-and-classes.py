class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
def look(o):
    match o:
        case {'k': v, **rest}: return v, rest
        case {}: return 'mapping'
        case Point(1, y): return 'on one', y
        case Point(x=x, y=Point(a, b)): return x, a, b
        case Point(): return 'point'
        case _: return None
for o in ({'k': 1, 'z': 2}, {}, Point(1, 2), Point(3, Point(4, 5)), Point(8, 9), 3):
    print(look(o))
try:
    match Point(1, 2):
        case Point(1, 2, 3): pass
except TypeError as error:
    print(error)
