import sys

class Box:
    pass

a = [1, 2]
print(sys.getrefcount(a))  # expect: 2
b = a
print(sys.getrefcount(a))  # expect: 3
row = [a, a]
print(sys.getrefcount(a))  # expect: 5
box = Box()
box.content = a
print(sys.getrefcount(a))  # expect: 6
table = {'key': a}
print(sys.getrefcount(a))  # expect: 7
