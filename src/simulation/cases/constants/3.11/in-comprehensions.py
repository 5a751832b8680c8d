import sys
g = sys.getrefcount
print([g(c) for c in ['walnut', 'mango']])
print([g(c) for c in [70001, 'lemon']])
print([g(c) for c in [(1.5, 'x y'), (2.5, 'y z')]])
print([g(c) for c in [1.5, 2.25]])
print([g(c) for c in ['a b', 'b c']])
def f():
    print([g(c) for c in ['c d', 'd e']])
    print([g(c) for c in ['c d e', 'd e f', 'e f g']])
    for c in ['g h', 'h i']: print(g(c))
f()
print([g(c) for c in ('n 1', 'n 2')])
print([g(c) for c in ['n 3', 'n 4', 'n 5']])
print([sys.getrefcount(c) for c in [70005, 70006]])
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: [4, 3]
# expect[64]: [5, 4]
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: [3, 3, 3]
# expect[64]: [4, 4, 4]
# expect[32]: 3
# expect[64]: 4
# expect[32]: 3
# expect[64]: 4
# expect[32]: [3, 3]
# expect[64]: [4, 4]
# expect[32]: [3, 3, 3]
# expect[64]: [4, 4, 4]
# expect[32]: [3, 3]
# expect[64]: [4, 4]
