import sys
v = ValueError('x')
g = ExceptionGroup('g', [v])
print(sys.getrefcount(v), sys.getrefcount(g), sys.getsizeof(g))
t = g.exceptions
print(sys.getrefcount(t), t is g.exceptions)
try:
    raise g
except* ValueError as e:
    print(sys.getrefcount(v), e is g, sys.getrefcount(g))
print(sys.getrefcount(v), sys.getrefcount(g))
