import sys

a = [1, 2, 3]
print(sys.getrefcount(a))
b = a
a = None
print(sys.getrefcount(b))
