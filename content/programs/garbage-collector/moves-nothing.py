import gc

stations = [[number] for number in range(1000)]
del stations[::2]
before = [id(station) for station in stations]
gc.collect()
print([id(station) for station in stations] == before)  # expect: True
