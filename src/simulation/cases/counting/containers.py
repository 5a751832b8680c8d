import sys
x = object()
pair = (x, x)
table = {'first': x, x: 'second'}
group = {x}
print(sys.getrefcount(x))  # expect: 7
del pair
print(sys.getrefcount(x))  # expect: 5
table.clear()
print(sys.getrefcount(x))  # expect: 3
group.discard(x)
print(sys.getrefcount(x))  # expect: 2
