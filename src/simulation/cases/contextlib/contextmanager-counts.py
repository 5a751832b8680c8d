from contextlib import contextmanager
import sys

@contextmanager
def holding(item):
    yield item

data = []
print(sys.getrefcount(data))
manager = holding(data)
print(sys.getrefcount(data))
with manager as same:
    print(same is data, sys.getrefcount(data))
del same
print(sys.getrefcount(data))
del manager
print(sys.getrefcount(data))
