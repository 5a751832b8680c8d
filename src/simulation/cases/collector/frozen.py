import gc
class Node:
    def __del__(self): print('del')
ring = Node()
ring.me = ring
gc.collect()
gc.freeze()
del ring
print(gc.collect())
gc.unfreeze()
print(gc.collect())
