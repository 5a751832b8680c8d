import gc
import time

starts = []

def tell(phase, info):
    if phase == 'start':
        starts.append(info['generation'])

ring = []
ring.append(ring)
gc.callbacks.append(tell)
del ring
time.sleep(0.5)
print(len(starts))  # expect: 0
log = bytes(50_000_000)
print(len(starts))  # expect: 0
gc.callbacks.remove(tell)
print(gc.collect() > 0)  # expect: True
# real CPython only
