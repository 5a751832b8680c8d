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
# expect: 2 2 2 2
# expect: 3 3
# expect: 2 2 2
