import tracemalloc

tracemalloc.start()
x = [0] * 1000
print(tracemalloc.get_traced_memory())
print(tracemalloc.is_tracing())
tracemalloc.stop()
print(tracemalloc.get_traced_memory(), tracemalloc.is_tracing())
