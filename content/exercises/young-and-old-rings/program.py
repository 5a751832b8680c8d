import gc

class Station:
    def __init__(self):
        self.me = self

stations = [Station(), Station()]
gc.collect()
gc.collect()
stations.append(Station())
stations.clear()
print(gc.collect(0))  # expect: 1
