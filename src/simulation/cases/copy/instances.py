import copy

class Point:
    def __init__(self, x, tags):
        print('init')
        self.x = x
        self.tags = tags

a = Point(1, ['t'])
b = copy.copy(a)
c = copy.deepcopy(a)
print(b.x, b.tags is a.tags, c.tags, c.tags is a.tags)
print(type(b) is Point, b is a, b.__dict__ == a.__dict__)
