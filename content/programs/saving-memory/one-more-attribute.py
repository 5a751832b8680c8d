import tracemalloc

class Reading:
    __slots__ = ('hour', 'value')

class Marked(Reading):
    pass

def marked():
    reading = Marked()
    reading.mark = 1
    return reading

def weigh(make):
    readings = [None] * 10_000
    make()
    tracemalloc.start()
    for number in range(len(readings)):
        readings[number] = make()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return round(size / len(readings))

print(weigh(Reading))  # expect: 24
print(weigh(marked))  # expect: 48
# real CPython only
