# A finalizer that saves the other object of its ring saves what that reaches.
import gc

saved = []


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)
        if self.name == 'a':
            saved.append(self.other)


gc.collect()
gc.disable()
a, b = Part('a'), Part('b')
a.other, b.other = b, a
c = Part('c')
c.other = c
del a, b, c
print(gc.collect())
print(saved[0].name, saved[0].other.name)
saved.clear()
print(gc.collect())
