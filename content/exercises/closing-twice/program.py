import gc

closed = []

class Station:
    def __del__(self):
        closed.append('closing')
        saved.append(self)

saved = []
station = Station()
station.me = station
del station
gc.collect()
saved.clear()
gc.collect()
print(len(closed))  # expect: 1
