import gc
import tracemalloc

gc.collect()
tracemalloc.start()
for size in 1000, 10000, 5000:
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    numbers = list(range(size))
    after, peak = tracemalloc.get_traced_memory()
    print(size, after - before, peak - after)
    del numbers
tracemalloc.stop()
