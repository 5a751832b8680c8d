import gc

class Station:
    def __del__(self):
        print('closing')

gc.collect()
station = Station()
station.me = station
del station
print(gc.collect())  # expect: closing # expect: 1
print(len(gc.garbage))  # expect: 0
