import gc

class Station:
    pass

def tell(phase, info):
    print(phase, info['generation'], info['collected'])

gc.collect()
station = Station()
station.me = station
del station
gc.callbacks.append(tell)
gc.collect(0)  # expect: start 0 0 # expect: stop 0 1
gc.collect()  # expect: start 2 0 # expect: stop 2 0
gc.callbacks.remove(tell)
