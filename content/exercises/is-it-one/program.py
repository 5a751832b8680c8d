import sys

a = [1, 2, 3]
a = None
print(sys.getrefcount(a) == 1)  # expect: False
