import sys
class Manager:
    def __init__(self, name): self.name = name
    def __enter__(self): print('enter', self.name); return self
    def __exit__(self, *args): print('exit', self.name, args == (None, None, None))
    def __del__(self): print('del', self.name)
with Manager('a') as m:
    print(sys.getrefcount(m))
del m
with Manager('b'): pass
with Manager('c') as x, Manager('d') as y:
    print(x.name, y.name)
del x, y
def f():
    with Manager('e') as g:
        return sys.getrefcount(g)
print(f())
for i in range(3):
    with Manager(i):
        if i == 1: continue
        if i == 2: break
with (Manager('p') as p, Manager('q') as q):
    print(p.name + q.name)
