import sys
def f(*args):
    return len(args), sys.getrefcount(args)
print(f()[0], f(1, 2), f([]))
def g():
    x = []
    y = [x for i in range(2)]
    return sys.getrefcount(x), len(y)
print(g())
# expect: 0 (2, 1) (1, 1)
# expect: (3, 2)
