import sys
g = sys.getrefcount
L = [1, 2]
q = (x for x in L)
print(g(L))
next(q)
print(g(L))
try:
    r = (x for x in 5)
    print('made')
    next(r)
except TypeError as e: print(e)
def f(a):
    q = (x for x in a)
    print(g(a))
    del q
    print(g(a))
f([1])
# expect: 3
# expect: 3
# expect: 'int' object is not iterable
# expect: 2
# expect: 1
