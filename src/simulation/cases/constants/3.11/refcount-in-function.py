import sys
def inside():
    n = 70000
    s = 'some words'
    t = (70001, 70002)
    print(sys.getrefcount(n), sys.getrefcount(s), sys.getrefcount(t), sys.getrefcount(80000))
    m = n
    print(sys.getrefcount(n), sys.getrefcount('some words'))
inside()
print(sys.getrefcount(2.718), sys.getrefcount('two words'), sys.getrefcount((1, 'a b')))
# expect[32]: 3 3 3 2
# expect[64]: 4 4 4 3
# expect[32]: 4 3
# expect[64]: 5 4
# expect[32]: 2 2 2
# expect[64]: 3 3 3
