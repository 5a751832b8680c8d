import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

gc.collect()
gc.callbacks.append(tell)
log = [str(hour) * 100 for hour in range(10000)]
gc.callbacks.remove(tell)
print(len(log), len(starts))  # expect: 10000 0
