import functools
import sys

def plain():
    pass

print(sys.getrefcount(plain))
@functools.wraps(plain)
def wrapper():
    return plain()
print(sys.getrefcount(plain), sys.getrefcount(wrapper))
del wrapper
print(sys.getrefcount(plain))
