import sys
x = []
l = [x]
l.append(x)
l.insert(0, x)
print(sys.getrefcount(x))  # expect: 5
l.extend([x, x])
print(sys.getrefcount(x), len(l))  # expect: 7 5
l.pop()
l.pop(0)
print(sys.getrefcount(x))  # expect: 5
l.remove(x)
print(sys.getrefcount(x))  # expect: 4
l.reverse()
copy = l[:]
print(sys.getrefcount(x))  # expect: 6
l.clear()
print(sys.getrefcount(x), l, len(copy))  # expect: 4 [] 2
