# What a callback sees of garbage that it can still reach.
import gc
import weakref


class Part:
    def __init__(self, name):
        self.name = name


def told(ref):
    print('told', ref is watch, ref())


gc.collect()
gc.disable()
one, two = Part('one'), Part('two')
one.other, two.other = two, one
watch = weakref.ref(one, told)
second = weakref.ref(two)
del one, two
print(gc.collect(), watch(), second())
