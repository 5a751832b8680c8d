import gc
import weakref

class Station:
    def __del__(self):
        print('closing', watch() is None)

def told(reference):
    print('told')

gc.collect()
station = Station()
station.me = station
watch = weakref.ref(station)
warn = weakref.ref(station, told)
del station
gc.collect()  # expect: told # expect: closing True
print('after', watch() is None)  # expect: after True
