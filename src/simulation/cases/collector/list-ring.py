import gc
gc.collect()
l = []
l.append(l)
del l
d = {}
d['me'] = d
del d
print(gc.collect())  # expect: 2
