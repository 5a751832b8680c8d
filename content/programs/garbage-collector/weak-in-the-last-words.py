import gc
import weakref

class Station:
    def __del__(self):
        print(look() is None)

station = Station()
station.me = station
look = weakref.ref(station)
del station
gc.collect()  # expect: True
print(look() is None)  # expect: True
