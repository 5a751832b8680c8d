import gc

class Station:
    pass

gc.collect()
harbour = Station()
harbour.me = harbour
gc.collect(0)
del harbour
print(gc.collect(0))  # expect: 0
print(gc.collect(1))  # expect[32]: 0 # expect[64]: 1
print(gc.collect())  # expect[32]: 1 # expect[64]: 0
