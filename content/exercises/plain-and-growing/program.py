import gc

def reading(hour, value):
    return (hour, value)

plain = reading(7, 21)
series = reading(8, [21, 22])
print(gc.is_tracked(plain), gc.is_tracked(series))  # expect: False True
