import gc

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(phase)

gc.callbacks.append(tell)
gc.disable()
log = [[hour, 21] for hour in range(5000)]
gc.callbacks.remove(tell)
print(len(log), len(starts))
print(gc.isenabled(), gc.get_threshold()[0])
