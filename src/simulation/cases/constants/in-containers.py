import sys
g = sys.getrefcount
x = 'q r'
print(x in ['q r', 'z z'], x not in {'q r', 'y y'}, g('q r'), g('y y'), x in ['q r', x], 1 in [1], x in {x}, 5 in {1.5, 5}, [] in [[], 1], 'a' in [], x in ('q r',))
def f(y):
    if y in ['k 1', 'k 2']: print('yes', g('k 1'))
    if y not in {'k 1', 'k 3'} and y: print('no', g('k 3'))
    while y in ['stop now']: break
    return y in [y, 'k 4'], y in {'k 5'}, g('k 5'), 0 < 1 in [1, 2]
print(f('k 1'), f('k 9'))
for c in {'only one'}: print(g(c))
print(sorted(v for v in {3, 1, 2}), [v for v in {9}])
# expect[32]: True False 6 3 True True True True True False True
# expect[64]: True False 7 5 True True True True True False True
# expect[32]: yes 6
# expect[64]: yes 7
# expect[32]: no 3
# expect[64]: no 5
# expect[32]: (True, False, 3, True) (True, False, 3, True)
# expect[64]: (True, False, 5, True) (True, False, 5, True)
# expect[32]: 3
# expect[64]: 5
# expect: [1, 2, 3] [9]
