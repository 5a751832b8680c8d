import gc

class Station:
    pass

old = Station()
old.me = old
gc.collect()
young = Station()
young.me = young
del old, young
print(gc.collect(0))  # expect: 1
print(gc.collect())  # expect: 1
