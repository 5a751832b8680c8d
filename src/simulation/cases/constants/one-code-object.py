import sys
a = 1000
b = 1000
c = 'hello there'
d = 'hello there'
e = (1, 2, 'x')
f = (1, 2, 'x')
g = 1.5
h = 1.5
print(a is b, c is d, e is f, g is h)
print(sys.getrefcount(a), sys.getrefcount(c), sys.getrefcount(e), sys.getrefcount(g))
print(1.0 is 1, 0.0 is -0.0, (1, 2) is (1, 2))
# expect: True True True True
# expect[32]: 4 4 4 4
# expect[64]: 5 5 5 5
# expect: False False True
