import weakref
import gc

class Node:
    pass

gc.disable()
left, right = Node(), Node()
left.other, right.other = right, left
refs = [weakref.ref(left, lambda r: print('left')), weakref.ref(right, lambda r: print('right'))]
del left, right
gc.collect()
print([ref() for ref in refs])
