# Two rings at once: all finalizers run before anything is cleared.
import gc


class Part:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, 'sees', self.other.name)


gc.collect()
gc.disable()


def ring(first, second):
    left, right = Part(first), Part(second)
    left.other, right.other = right, left


ring('a', 'b')
ring('c', 'd')
print(gc.collect())
