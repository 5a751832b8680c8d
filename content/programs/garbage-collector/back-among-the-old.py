import gc

class Station:
    pass

def generation(thing):
    for number in range(3):
        if any(other is thing for other in gc.get_objects(number)):
            return number

gc.collect()
station = Station()
print(generation(station))  # expect: 0
gc.freeze()
print(generation(station))  # expect: None
gc.unfreeze()
print(generation(station))  # expect: 2
