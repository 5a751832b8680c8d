import gc
from collections import deque
gc.collect()
a = []
a.append(a)
del a
print(gc.collect())
d = {}
d['me'] = d
del d
print(gc.collect())
q = deque()
q.append(q)
del q
print(gc.collect())
t = ([],)
t[0].append(t)
del t
print(gc.collect())
x, y = [], {}
x.append(y)
y['x'] = x
del x, y
print(gc.collect(), gc.collect())
