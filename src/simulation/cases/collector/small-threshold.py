import gc

told = []


def tell(phase, info):
    told.append((phase, info['generation'], info['collected']))


gc.collect()
gc.set_threshold(50, 3, 2)
gc.callbacks.append(tell)
for _ in range(300):
    ring = {}
    ring['me'] = ring
gc.callbacks.clear()
print(told)
