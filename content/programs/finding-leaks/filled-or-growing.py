import tracemalloc

cache = {}
history = []

def show(number):
    if number not in cache:
        cache[number] = 'page ' * 20 + str(number)
    history.append('seen ' * 20 + str(number))

tracemalloc.start()
before = tracemalloc.take_snapshot()
for round in range(3):
    for number in range(200):
        show(number)
    after = tracemalloc.take_snapshot()
    for change in after.compare_to(before, 'lineno'):
        if change.count_diff >= 100:
            print(round, change.traceback[0].lineno, change.count_diff)
    before = after
# expect: 0 8 201
# expect: 0 9 201
# expect: 1 9 200
# expect: 2 9 200
# real CPython only
