import gc
gc.disable()
gc.collect()
l = []
l.append(l)
def where():
    return [any(l is element for element in gc.get_objects(generation=g)) for g in range(3)]
print(where())
gc.collect(generation=0)
print(where())
gc.collect(generation=1)
print(where())
gc.collect(generation=2)
print(where())
