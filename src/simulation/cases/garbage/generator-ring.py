# A suspended generator that holds itself through a local list.
import gc

gc.collect()
gc.disable()


def walk():
    try:
        box = yield 1
        yield len(box)
    finally:
        print('closed')


walker = walk()
print(next(walker))
print(walker.send([walker]))
del walker
print('before')
print(gc.collect())
print('after', gc.collect())
