import tracemalloc

def peak(work):
    tracemalloc.start()
    work()
    _, highest = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return highest

def with_a_list():
    return sum([number * number for number in range(100_000)])

def with_a_generator():
    return sum(number * number for number in range(100_000))

print(peak(with_a_list) > 1_000_000)  # expect: True
print(peak(with_a_generator) < 1_000)  # expect: True
# real CPython only
