# Generators in cycles: closed once by the collector, which goes on whatever they do.
import gc
import weakref

class Holder: ...

def stubborn(box):
    while True:
        try:
            yield
        except GeneratorExit:
            print('not yet')

def failing(box):
    try:
        yield
    finally:
        raise ValueError('told to nobody')

def handling(box):
    try:
        raise KeyError
    except KeyError:
        yield
    finally:
        print('handled')

gc.collect()
for make in stubborn, failing, handling:
    holder = Holder()
    holder.generator = make(holder)
    next(holder.generator)
    watch = weakref.ref(holder.generator, lambda ref: print('callback'))
    del holder
    print(make.__name__, gc.collect(), watch() is None, gc.garbage)
alone = stubborn(None)
next(alone)
print(gc.is_tracked(alone), gc.is_finalized(alone), gc.get_referents(alone) != [])
