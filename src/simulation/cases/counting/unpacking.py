import sys
a = []
b = {}
a, b = b, a
print(a, b)  # expect: {} []
first, second, third = [a, b, a]
print(sys.getrefcount(a), sys.getrefcount(b))  # expect: 4 3
(p, q), r = (a, b), a
print(sys.getrefcount(a), sys.getrefcount(b))  # expect: 6 4
