import gc
import sys

a = [1, 2, 3]
b = a
print(sys.getrefcount(a))
a = None
b = a
print(sys.getrefcount(a))
gc.collect()
