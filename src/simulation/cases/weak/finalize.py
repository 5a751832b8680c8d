import weakref
class A: pass
def add(x, y, z):
    res.append(x + y + z)
    return x + y + z
res = []
a = A()
f = weakref.finalize(a, add, 67, 43, z=89)
print(f.alive)
print(f.peek()[1:] == (add, (67, 43), {'z': 89}), f.peek()[0] is a)
print(f())
print(f(), f(), f.peek(), f.detach(), f.alive)
print(res)
res.clear()
f = weakref.finalize(a, add, 67, 43, 89)
print(f.peek()[1:] == (add, (67, 43, 89), {}))
print(f.detach()[1:] == (add, (67, 43, 89), {}), f.alive, f.detach(), f())
print(res)
f = weakref.finalize(a, add, x=67, y=43, z=89)
del a
print(f.alive, f(), f.peek(), f.detach(), res)
