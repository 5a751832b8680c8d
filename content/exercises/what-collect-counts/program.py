import gc

class Station:
    pass

def close():
    station = Station()
    station.me = station
    station.readings = [(7, 21), [8, 22]]

gc.collect()
close()
print(gc.collect())  # expect: 3
