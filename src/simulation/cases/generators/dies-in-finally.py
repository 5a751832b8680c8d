# A generator that goes while it is inside a try runs its cleanup; errors there go nowhere.
import weakref


def guarded(name, error=None):
    try:
        yield name
    finally:
        print('leaving', name, watch is not None and watch() is None)
        if error:
            raise error


watch = None
source = guarded('first')
next(source)
del source
print('after first')
source = guarded('never begun')
del source
source = guarded('second', ValueError('unseen'))
next(source)
watch = weakref.ref(source, lambda ref: print('callback'))
source = None
print('after second')
for name in guarded('third'):
    break
print('after third')
print([next(guarded('fourth')) for _ in range(2)])
last = guarded('at the end')
next(last)
