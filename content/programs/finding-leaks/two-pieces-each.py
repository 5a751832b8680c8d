import tracemalloc

history = []

def show(title):
    page = bytearray(1000)
    history.append(page)

tracemalloc.start()
before = tracemalloc.take_snapshot()
for n in range(500):
    show(n)
after = tracemalloc.take_snapshot()
first = after.compare_to(before, 'lineno')[0]
print(first.traceback[0].lineno, first.count_diff)  # expect: 6 1000
# real CPython only
