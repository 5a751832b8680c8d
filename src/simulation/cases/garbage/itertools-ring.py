# Iterators of itertools close rings too.
import gc
from itertools import chain, count, cycle, islice, repeat

gc.collect()
gc.disable()


def through(make):
    box = []
    box.append(make(box))


for make in (chain, cycle, repeat, lambda box: islice(box, 2)):
    through(make)
    print(gc.collect())
through(lambda box: count())
print(gc.collect())
