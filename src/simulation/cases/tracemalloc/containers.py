import gc
import tracemalloc


def measure(make):
    gc.collect()
    tracemalloc.start()
    kept = make()
    now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return now, peak


print(measure(lambda: [0] * 1000))
print(measure(lambda: list(range(1000))))
print(measure(lambda: {n: n * n for n in range(100)}))
print(measure(lambda: {n for n in range(100)}))
print(measure(lambda: (n for n in range(100))))
print(measure(lambda: 'text' * 1000))
print(measure(lambda: bytearray(5000)))
print(measure(lambda: [[] for _ in range(100)]))
print(measure(lambda: [{} for _ in range(100)]))
print(measure(lambda: [(n, n) for n in range(100)]))
print(measure(lambda: [{'a': n} for n in range(100)]))
print(measure(lambda: [n / 2 for n in range(100)]))
print(measure(lambda: sum([n * n for n in range(500)])))
print(measure(lambda: range(10**9)))
