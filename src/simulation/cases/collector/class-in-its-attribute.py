import gc


class Registry:
    known = []


Registry.known.append(Registry())
gc.collect()
del Registry
print(gc.collect() > 0, gc.collect())
