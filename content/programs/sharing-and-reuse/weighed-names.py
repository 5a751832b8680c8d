import sys
import tracemalloc

places = ['north pier', 'south pier', 'old harbour', 'tower']
lines = [f'{place};{number}' for number in range(25_000) for place in places]

def weigh(name_of):
    names = [None] * len(lines)
    tracemalloc.start()
    for number, line in enumerate(lines):
        names[number] = name_of(line)
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return size

print(weigh(lambda line: line.split(';')[0]) > 2_500_000)  # expect: True
print(weigh(lambda line: sys.intern(line.split(';')[0])) < 2_000)  # expect: True
# real CPython only
