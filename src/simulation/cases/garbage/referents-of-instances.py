# gc.get_referents of an instance, a function's closure, a bound method and a tuple.
import gc


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


point = Point([1], (2, 3))
print([type(each).__name__ for each in gc.get_referents([1, 'a', None])])
print(gc.get_referents((4, 5), [6]))
print(gc.get_referents({'k': 'v'}))
print(gc.get_referents(1), gc.get_referents('text'), gc.get_referents())
print([1] in gc.get_referents(point) or Point in gc.get_referents(point))
method = point.__init__
print(point in gc.get_referents(method))
