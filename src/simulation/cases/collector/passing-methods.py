# The methods that sorted(), reversed() and sys.getsizeof() bind for themselves count while they live.
import gc
import sys


def runs_at(limit, act):
    gc.set_threshold(0)
    gc.collect()
    gc.set_threshold(limit)
    before = runs[0]
    act()
    gc.set_threshold(0)
    return runs[0] - before


def report(phase, info):
    runs[0] += 1


runs = [0]
gc.callbacks.append(report)
for act in (lambda: sorted([3, 1]), lambda: sys.getsizeof([])):
    act()
    act()
    print([runs_at(limit, act) for limit in range(1, 12)])
gc.callbacks.clear()
