import gc

log = []
lengths = []

def tell(phase, info):
    if phase == 'start' and info['generation'] == 2:
        lengths.append(len(log))

gc.freeze()
gc.collect()
gc.callbacks.append(tell)
gc.set_threshold(10, 2, 2)
for hour in range(3000):
    log.append([hour, 21])
gc.callbacks.remove(tell)
print(lengths)
# expect[32]: []
# expect[64]: [142, 284, 426, 568, 754, 984, 1258, 1620, 2070, 2608]
