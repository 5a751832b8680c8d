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
# expect: 5 5 2
# expect: 5 2 3
# expect: 6 2 3 [6, 3]
# expect: False True 2 6
# expect: False 2 False
# expect: 2 2
