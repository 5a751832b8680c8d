import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

def drop(count):
    for hour in range(count):
        reading = [hour, 21]

def keep(count):
    return [[hour, 21] for hour in range(count)]

gc.collect()
gc.callbacks.append(tell)
drop(10000)
print(len(starts))  # expect: 0
log = keep(10000)
print(len(starts))  # expect: 4
gc.callbacks.remove(tell)
