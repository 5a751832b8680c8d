import gc
t = (1, 2.5, 'a', None)
print(gc.is_tracked(t))
x = 5
u = (x, x)
print(gc.is_tracked(u))
v = tuple([1, 2])
print(gc.is_tracked(v), gc.is_tracked(()), gc.is_tracked(([],)), gc.is_tracked(tuple(i for i in range(3))))
gc.collect()
print(gc.is_tracked(t), gc.is_tracked(u), gc.is_tracked(v))
n = (u, v)
print(gc.is_tracked(n))
gc.collect()
print(gc.is_tracked(n))
class T(tuple): pass
print(gc.is_tracked(T((1, 2))))
gc.collect()
