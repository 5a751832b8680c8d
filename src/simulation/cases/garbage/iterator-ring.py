# Iterators and views that close rings.
import gc

gc.collect()
gc.disable()


def through(make):
    box = []
    box.append(make(box))


for make in iter, reversed, enumerate, zip, lambda box: map(len, box), lambda box: filter(None, box):
    through(make)
    print(gc.collect())
