import sys
def f(a=90001, b=(90002, 'x y'), c='d e'):
    return a, b, c
print(sys.getrefcount(f.__defaults__), sys.getrefcount(f.__defaults__[0]))
r = f()
print(r[0] is f.__defaults__[0], sys.getrefcount(r[0]), sys.getrefcount(r[2]))
print(f()[1] is f()[1])
# expect: 3 2
# expect: True 3 3
# expect: True
