import gc

def generation(thing):
    for number in range(3):
        if any(other is thing for other in gc.get_objects(number)):
            return number

gc.collect()
log = []
print(generation(log))  # expect: 0
gc.collect(0)
print(generation(log))  # expect[32]: 2 # expect[64]: 1
gc.collect(1)
print(generation(log))  # expect: 2
gc.collect()
print(generation(log))  # expect: 2
