import tracemalloc

def load(size):
    return bytes(size)

def made_by_load(later, earlier):
    for change in later.compare_to(earlier, 'lineno'):
        if change.traceback[0].lineno == 4:
            return change.count_diff

tracemalloc.start()
pages = [load(500) for each in range(1000)]
second = tracemalloc.take_snapshot()
del pages[:600]
third = tracemalloc.take_snapshot()
print(made_by_load(third, second))  # expect: -600
# real CPython only
