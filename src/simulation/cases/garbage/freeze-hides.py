# gc.freeze puts all there is out of the collector's sight.
import gc

gc.collect()
gc.disable()
ring = []
ring.append(ring)
gc.freeze()
del ring
print(gc.collect(), gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
print(gc.collect())
