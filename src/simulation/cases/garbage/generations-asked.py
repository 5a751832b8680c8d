# Garbage that has grown old is not found by a young collection.
import gc

gc.collect()
gc.disable()
ring = []
ring.append(ring)
gc.collect()
del ring
print('old garbage', gc.collect(0))
print('all', gc.collect(2))
ring = []
ring.append(ring)
del ring
print('young garbage', gc.collect(0))
