import sys
x = []
l = [x, 1, x, 2]
m = l[0:3]
print(sys.getrefcount(x), m)  # expect: 6 [[], 1, []]
n = l[::2]
print(sys.getrefcount(x), n)  # expect: 8 [[], []]
print(l[-1], l[1:][0], (1, 2, 3)[1:], 'hello'[1:3], 'hello'[-1])  # expect: 2 1 (2, 3) el o
