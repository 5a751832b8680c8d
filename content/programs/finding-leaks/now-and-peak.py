import tracemalloc

def read():
    return bytearray(1_000_000)

def megabytes():
    return [round(size / 1_000_000) for size in tracemalloc.get_traced_memory()]

tracemalloc.start()
data = read()
print(megabytes())  # expect: [1, 1]
del data
print(megabytes())  # expect: [0, 1]
tracemalloc.reset_peak()
print(megabytes())  # expect: [0, 0]
# real CPython only
