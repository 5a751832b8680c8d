import gc

class Station:
    pass

def closed_ring():
    station = Station()
    station.me = station

gc.collect()
closed_ring()
gc.freeze()
print(gc.get_freeze_count() > 0)  # expect: True
print(gc.collect())  # expect: 0
gc.unfreeze()
print(gc.get_freeze_count())  # expect: 0
print(gc.collect())  # expect: 1
