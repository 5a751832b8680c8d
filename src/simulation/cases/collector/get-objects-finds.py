import gc
gc.collect()
l = []
l.append(l)
print(any(l is element for element in gc.get_objects()))
