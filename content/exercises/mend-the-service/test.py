import gc

gc.collect()
gc.disable()
before = alive(Session)
work()
after = alive(Session)
found = gc.collect()
gc.enable()
if found:
    raise AssertionError('ring-left')
if after != before:
    raise AssertionError('still-growing')
