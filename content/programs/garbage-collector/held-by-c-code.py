import atexit
import gc

class Station:
    def close(self):
        pass

gc.collect()
station = Station()
station.me = station
close = station.close
atexit.register(close)
del station, close
print(gc.collect())  # expect: 0
atexit._clear()
print(gc.collect() > 0)  # expect: True
# real CPython only
