import tracemalloc
from collections import deque
from itertools import pairwise, tee

def peak(work):
    tracemalloc.start()
    work(number * number for number in range(100_000))
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest

def one_after_the_other(squares):
    return [sum(each) for each in tee(squares)]

def in_step(squares):
    return sum(one - other for one, other in zip(*tee(squares)))

def steps_apart(squares):
    return sum(later - earlier for earlier, later in pairwise(squares))

for work in sum, max, lambda squares: deque(squares, maxlen=3), steps_apart, in_step:
    print(peak(work) < 6_000)  # expect: True # expect: True # expect: True # expect: True # expect: True
for work in sorted, lambda squares: max(*squares), one_after_the_other:
    print(peak(work) > 2_000_000)  # expect: True # expect: True # expect: True
print(peak(lambda squares: ','.join(str(each) for each in squares)) > 2_000_000)  # expect: True
# real CPython only
