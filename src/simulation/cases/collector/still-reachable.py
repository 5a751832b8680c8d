import gc
gc.collect()
a = []
b = [a]
a.append(b)
print(gc.collect())  # expect: 0
del a
print(gc.collect())  # expect: 0
del b
print(gc.collect())  # expect: 2
