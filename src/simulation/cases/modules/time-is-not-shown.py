import time
import sys

start = time.time()
time.sleep(0)
end = time.perf_counter()
elapsed = time.time() - start
print(type(start).__name__, type(time.monotonic()).__name__, isinstance(end, float))
print(start is end, sys.getrefcount(start), sys.getsizeof(end))
try:
    time.sleep(-1)
except ValueError as error:
    print(error)
