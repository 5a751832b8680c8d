import gc
import sys

seen = []


def note(phase, info):
    seen.append(phase)
    print(phase == 'start', sys.getrefcount(phase), sys.getsizeof(phase) - sys.getsizeof(''))


def second(phase, info):
    print(phase is seen[-1], sys.getrefcount(phase))


gc.callbacks.append(note)
gc.collect()
gc.callbacks.append(second)
gc.collect()
gc.callbacks.clear()
print(len({id(each) for each in seen}))
