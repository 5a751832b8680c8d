import gc
import sys

class Station:
    pass

gc.collect()
value = int('5000')
station = Station()
station.me = station
station.last = (value, 21)
print(gc.is_tracked(station.last))  # expect: False
del station
before = sys.getrefcount(value)
print(gc.collect())  # expect: 1
print(before - sys.getrefcount(value))  # expect: 1
