import gc

gc.collect()
a, b, c = gc.get_count()
d, e, f = gc.get_count()
last = gc.get_count()[0]
print(a, d, last)
