import gc

def reading(hour, value):
    return (hour, value)

gc.collect()
plain = reading(7, 21)
series = reading(8, [21, 22])
nested = reading(9, plain)
print(gc.is_tracked(plain))  # expect: False
print(gc.is_tracked(series))  # expect: True
print(gc.is_tracked(nested))  # expect: True
gc.collect()
print(gc.is_tracked(nested))  # expect: False
print(gc.is_tracked(series))  # expect: True
