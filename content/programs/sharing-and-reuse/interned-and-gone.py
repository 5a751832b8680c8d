import sys
import tracemalloc

def name(number):
    return sys.intern('pier of the harbour ' + str(number))

tracemalloc.start()
for first in range(0, 100_000, 1000):
    names = [name(first + number) for number in range(1000)]
_, highest = tracemalloc.get_traced_memory()
print(highest < 2_000_000)  # expect: True
names = [name(number) for number in range(100_000)]
_, highest = tracemalloc.get_traced_memory()
print(highest > 5_000_000)  # expect: True
# real CPython only
