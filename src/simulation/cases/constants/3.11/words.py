import sys
g = sys.getrefcount
x = 'banana'
print(g(x), g('banana'), g('orange'))
def f():
    y = 'banana'
    z = 'cherry'
    print(g(y), g(z), g('cherry'))
f()
t = ('banana', 'grape')
d = {'banana': 1, 'melon': 2}
print(g(x), g(t[1]), g('melon'), [g(k) for k in d])
s = ''.join(['ban', 'ana'])
print(s is x, sys.intern(s) is x, g(s), g(x))
u = ''.join(['pap', 'aya'])
print(sys.intern(u) is u, g(u), u is 'papaya')
def k(a='peach'): return a
print(g(k()), g(k.__defaults__[0]))
# expect[32]: 6 6 2
# expect[64]: 7 7 3
# expect[32]: 7 3 3
# expect[64]: 8 4 4
# expect[32]: 7 2 4 [8, 5]
# expect[64]: 8 3 5 [9, 6]
# expect[32]: False True 2 7
# expect[64]: False True 2 8
# expect: False 2 False
# expect[32]: 3 3
# expect[64]: 4 4
