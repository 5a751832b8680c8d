import gc
print(gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked({1: 'x'}), gc.is_tracked({'a': []}), gc.is_tracked(dict()), gc.is_tracked(dict(a=1)))
d = {}
d['a'] = 1
print(gc.is_tracked(d))
d['b'] = []
print(gc.is_tracked(d))
del d['b']
print(gc.is_tracked(d))
gc.collect()
print(gc.is_tracked(d))
d['t'] = (1, 2)
print(gc.is_tracked(d))
e = d.copy()
print(gc.is_tracked(e), gc.is_tracked({**d}), gc.is_tracked({i: i for i in range(3)}))
class D(dict): pass
print(gc.is_tracked(D()))
gc.collect()
print(gc.is_tracked(d), gc.is_tracked(e))
