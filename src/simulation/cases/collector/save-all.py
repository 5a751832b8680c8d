import gc
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
class Node: pass
a = Node()
b = Node()
a.other = b
b.other = a
del a, b
print(gc.collect(), len(gc.garbage), [type(o).__name__ for o in gc.garbage])
print(gc.garbage[0].other is gc.garbage[1], gc.get_debug())
gc.set_debug(0)
gc.garbage.clear()
print(gc.collect(), gc.garbage)
