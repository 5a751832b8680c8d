import gc

class Station:
    def __del__(self):
        print('closing')
        saved.append(self)

saved = []
station = Station()
station.me = station
del station
print(gc.collect())  # expect: closing # expect: 0
print(len(saved))  # expect: 1
saved.clear()
print(gc.collect())  # expect: 1
