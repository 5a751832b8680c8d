import tracemalloc

history = []

def show(number):
    text = 'page ' * 10 + str(number)
    history.append(text)

def measure(number):
    return len('page ' * 10 + str(number))

tracemalloc.start()
before = tracemalloc.take_snapshot()
for number in range(1000):
    show(number)
    measure(number)
after = tracemalloc.take_snapshot()
first = after.compare_to(before, 'lineno')[0]
print(first.traceback[0].lineno)  # expect: 6
# real CPython only
