import gc

gc.collect()
gc.disable()
total([1, 2])
found = gc.collect()
gc.enable()
if found:
    raise AssertionError('ring-is-left')
