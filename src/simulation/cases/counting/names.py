import sys
a = [1, 2, 3]
print(sys.getrefcount(a))  # expect: 2
b = a
print(sys.getrefcount(a))  # expect: 3
c = [a, a]
print(sys.getrefcount(a))  # expect: 5
del b
print(sys.getrefcount(a))  # expect: 4
c.pop()
print(sys.getrefcount(a))  # expect: 3
a = None
print(sys.getrefcount(c[0]))  # expect: 2
