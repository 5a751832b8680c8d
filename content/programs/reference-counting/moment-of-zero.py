import sys

a = [1, 2]
b = [a, a]
print(sys.getrefcount(a))  # expect: 4
del a
b.pop()
print(sys.getrefcount(b[0]))  # expect: 2
b.clear()
