# The tuples in which zip, enumerate and dict.items() give their results, in a ring with their
# iterator: whether a collection finds them follows from how the tuple is made.
import gc

gc.collect()
gc.disable()
untracked = tuple([1, 2])
gc.collect()


def through(make, item):
    box = [item, 2]
    iterator = make(box)
    box.append(iterator)
    if item is not int:
        next(iterator)


for item in untracked, int, (), frozenset(), 'a', [], None:
    for make in enumerate, zip:
        through(make, item)
        print(gc.collect(), end=' ')
    table = {1: item, 3: 4}
    table[3] = iter(table.items())
    next(table[3])
    del table
    print(gc.collect())


def kept(pair):
    ring = [pair]
    ring.append(ring)
    return gc.is_tracked(pair)


print(kept(next(zip([1], [2]))), gc.collect())
print(kept(next(enumerate('a'))), gc.collect())
print(kept(divmod(7, 2)), gc.collect())
