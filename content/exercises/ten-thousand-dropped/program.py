import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

def drop(count):
    for hour in range(count):
        reading = [hour, 21]

gc.collect()
gc.callbacks.append(tell)
drop(10000)
print(len(starts))  # expect: 0
