import gc

class Station:
    pass

def close(name):
    station = Station()
    station.me = station
    station.last = (name, 21)
    station.log = [station.last]

gc.collect()
close('harbour')
print(gc.collect())  # expect: 2
