import sys
import tracemalloc

tracemalloc.start()
pages = [bytes(1000) for number in range(1000)]
traced, _ = tracemalloc.get_traced_memory()
books = tracemalloc.get_tracemalloc_memory()
own = sum(sys.getsizeof(page) for page in pages) + sys.getsizeof(pages)
print(books > 20_000)  # expect: True
print(abs(traced - own) < 1000)  # expect: True
# real CPython only
