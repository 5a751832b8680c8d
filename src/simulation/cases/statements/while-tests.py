import sys
class T:
    def __init__(self, n): self.n = n
    def __bool__(self):
        self.n -= 1
        print('test', self.n, sys.getrefcount(self))
        return self.n > 0
t = T(3)
while t:
    print('body')
    if t.n == 1: continue
else:
    print('else')
def f(n):
    out = []
    while (m := n) > 0 and not out[5:] or n == 100:
        n -= 1
        if n == 3: continue
        if n == 1: break
        out.append([x for x in range(m) if x != n])
    else: out.append('e')
    return out
print(f(5), f(3))
i = 3
while not i == 0 if i else False: i -= 1
else: print('done', i)
while 1 < (i + 1) < 4: i += 1
while True:
    i += 1
    if i > 5: break
while False: print('no')
while i:
    i -= 1
    try:
        if i == 2: continue
    finally:
        print(i)
print(i)
